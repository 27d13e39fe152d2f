const signals = ['SIGINT', 'SIGTERM'] as const;
type Signal = (typeof signals)[number];

/** The user interrupted the command. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted';
  readonly signal: Signal;

  constructor(signal: Signal) {
    super(`interrupted by ${signal}`);
    this.signal = signal;
  }
}

export interface Interruption {
  /** Throws `Interrupted` if a signal came. */
  check(): Promise<void>;
  end(): void;
}

/** From here to `end`, a signal to stop waits for the next `check`. */
export function deferInterruption(): Interruption {
  let received: Signal | undefined;
  const receive = (signal: Signal): void => {
    received ??= signal;
  };
  for (const signal of signals) process.on(signal, receive);
  return {
    async check() {
      // Node hands signals over between turns of its event loop only.
      await new Promise((resolve) => setImmediate(resolve));
      if (received !== undefined) throw new Interrupted(received);
    },
    end() {
      for (const signal of signals) process.off(signal, receive);
    },
  };
}

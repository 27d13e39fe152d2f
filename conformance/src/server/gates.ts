/** URLs that answer when an event has happened, so that a testee knows when to cancel. */
import type { ServerResponse } from 'node:http';
import { listen, type Listener } from './listen.ts';

type Gate = 'arrived' | 'answered';

export class Gates {
  readonly #waiting: Record<Gate, ServerResponse[]> = { arrived: [], answered: [] };
  readonly #passed = new Set<string>();
  #listener!: Listener;

  static async open(): Promise<Gates> {
    const gates = new Gates();
    gates.#listener = await listen(
      () => false,
      (request, response) => {
        gates.#wait(request.url === '/answered' ? 'answered' : 'arrived', response);
      },
    );
    return gates;
  }

  get urls(): Readonly<Record<Gate, string>> {
    const base = `http://127.0.0.1:${this.#listener.port}`;
    return { arrived: `${base}/arrived`, answered: `${base}/answered` };
  }

  /** Takes the number of remaining exchanges: only the last one opens a gate. */
  arrived(remaining: number): void {
    if (remaining === 0) this.#pass('arrived');
  }

  answered(remaining: number): void {
    if (remaining === 0) this.#pass('answered');
  }

  close(): Promise<void> {
    return this.#listener.close();
  }

  #wait(gate: Gate, response: ServerResponse): void {
    if (this.#passed.has(gate)) response.end();
    else this.#waiting[gate].push(response);
  }

  #pass(gate: Gate): void {
    this.#passed.add(gate);
    for (const response of this.#waiting[gate].splice(0)) response.end();
  }
}

import { Attempt } from './attempt.js';
import { exchange } from './exchange.js';
import { CLIENT_OPTIONS, wrongOption } from './known-options.js';
import { recovery } from './load-recovery.js';
import type { ClientDefinition, Operation, RequestParts } from './operation.js';
import type { ClientOptions, RequestOptions } from './options.js';

/** What the operations of an API share: its definition and the options of a client. */
export class Core<Options extends ClientOptions = ClientOptions> {
  readonly #definition: ClientDefinition<Options>;
  readonly #client: Options;

  /** @throws `TypeError` for an unknown option, such as a misspelt one; `RangeError` for a time, size or count below zero. */
  constructor(definition: ClientDefinition<Options>, options: Options) {
    const wrong = wrongOption(options, [...CLIENT_OPTIONS, ...definition.options]);
    if (wrong) throw wrong;
    this.#definition = definition;
    this.#client = options;
    // Loaded while the network works, because this code explains network failures.
    recovery().catch(() => undefined);
  }

  /** Calls an operation: sends its request, retries it if needed, and returns its result. */
  async call<Result>(
    operation: Operation<Result, Options>,
    build?: (options: Options) => RequestParts,
    options: RequestOptions = {},
  ): Promise<Result> {
    const client = this.#client;
    let isRenewed = false;
    for (let number = 0; ; number++) {
      const attempt = new Attempt(operation, number, options.maxResponseBytes ?? client.maxResponseBytes ?? 2 ** 26);
      try {
        return (await attempt.within(options.timeoutMs ?? client.timeoutMs ?? 30_000, options.signal, () =>
          exchange(attempt, operation, this.#definition, client, options, build),
        )) as Result;
      } catch (error) {
        // If the code for failures cannot be loaded, throws the original error.
        const { recover } = await recovery().catch(() => {
          throw error;
        });
        isRenewed = await recover(error, attempt, client, options, isRenewed);
      }
    }
  }
}

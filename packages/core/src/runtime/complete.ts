import type { Attempt } from './attempt.js';
import { notify } from './hooks.js';
import type { Operation, Outcome } from './operation.js';
import type { ClientOptions } from './options.js';
import { validateResponse } from './strict/validate-response.js';

/** Validates a success and calls the hooks, if the client has them. */
export async function complete(
  attempt: Attempt,
  operation: Pick<Operation<unknown>, 'outcomes' | 'contract' | 'headers'>,
  client: ClientOptions,
  outcome: Outcome,
): Promise<void> {
  if (client.validateResponses) await validateResponse(attempt, operation, outcome);
  await notify(client, 'afterSuccess', attempt.request, attempt.result);
}

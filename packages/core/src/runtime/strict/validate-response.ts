import type { Attempt } from '../attempt.js';
import { ResponseValidationError } from '../errors/response-validation-error.js';
import type { Operation, Outcome } from '../operation.js';

/** Checks the body of a success against its schema, if it has one. */
export async function validateResponse(
  attempt: Attempt,
  operation: Pick<Operation<unknown>, 'outcomes' | 'contract'>,
  outcome: Outcome,
): Promise<void> {
  const { body, response } = attempt;
  if (typeof body !== 'string' || !response) return;
  const load = (await operation.contract?.())?.schemas[operation.outcomes.indexOf(outcome)];
  if (!load) return;
  const [schema, { validate }] = await Promise.all([load(), import('./validate.js')]);
  const issues = validate(JSON.parse(body), schema);
  if (issues.length > 0) throw new ResponseValidationError(attempt, response, body, issues);
}

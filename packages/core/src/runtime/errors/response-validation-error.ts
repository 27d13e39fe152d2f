import type { Attempt } from '../attempt.js';
import type { Issue } from '../strict/validate.js';
import type { Answer } from '../transport/transport.js';
import { SDKError } from './sdk-error.js';

/** With `validateResponses`: the body of a success is not what the API's schema describes. */
export class ResponseValidationError extends SDKError<undefined> {
  override get name(): string {
    return 'ResponseValidationError';
  }

  /** Every mismatch: its place and what was expected, never the value. */
  readonly issues: readonly Issue[];

  constructor(attempt: Attempt, answer: Answer, body: string, issues: readonly Issue[]) {
    const [first] = issues;
    const rest = issues.length > 1 ? ` (and ${issues.length - 1} more, see issues)` : '';
    super(attempt, answer, body, `${first?.path ?? '$'} ${first?.message ?? 'is not valid'}${rest}`, undefined);
    this.issues = issues;
  }
}

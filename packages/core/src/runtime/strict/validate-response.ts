import type { Attempt } from '../attempt.js';
import { ResponseValidationError } from '../errors/response-validation-error.js';
import type { Contract, Operation, Outcome } from '../operation.js';
import { parse } from '../exact/parse.js';
import { belongsTo, type ResultHeader, type ResultHeaders } from '../response-headers.js';
import type { Answer } from '../transport/transport.js';
import type { Issue } from './validate.js';

type Checked = Pick<Operation<unknown>, 'outcomes' | 'contract' | 'headers'>;

/** Checks the headers of a success, and its body against its schema, if it has one. */
export async function validateResponse(attempt: Attempt, operation: Checked, outcome: Outcome): Promise<void> {
  const { body = '', answer } = attempt;
  const contract = answer && (await operation.contract?.());
  if (!contract) return;
  const { declared = [], read = () => undefined } = operation.headers ?? {};
  const expected = declared.filter((header) => belongsTo(header, outcome.status));
  const found = await Promise.all(expected.map((header) => headerIssues(header, read, answer, contract)));
  const issues = [...found.flat(), ...(await bodyIssues(body, contract.schemas[operation.outcomes.indexOf(outcome)]))];
  if (issues.length > 0) throw new ResponseValidationError(attempt, answer, String(body), issues);
}

async function bodyIssues(body: unknown, load: Contract['schemas'][number]): Promise<readonly Issue[]> {
  if (typeof body !== 'string' || !load) return [];
  const [schema, { validate }] = await Promise.all([load(), import('./validate.js')]);
  return validate(parse(body), schema);
}

async function headerIssues(
  header: ResultHeader,
  read: ResultHeaders['read'],
  answer: Answer,
  { headerSchemas }: Contract,
): Promise<readonly Issue[]> {
  const path = `header ${header.name}`;
  if (!answer.headers.has(header.name)) return header.required ? [{ path, message: 'is required, is missing' }] : [];
  const value = read(header, answer);
  if (value === undefined) return [{ path, message: 'cannot be read as described' }];
  const load = headerSchemas?.[header.field];
  if (!load) return [];
  const [schema, { validate }] = await Promise.all([load(), import('./validate.js')]);
  return validate(value, schema, path);
}

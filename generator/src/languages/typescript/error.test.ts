import { expect, test } from 'vitest';
import { lowered, only } from '../../api/lowered.ts';
import { typescript } from './language.ts';

const headers =
  'Retry-After: {description: Seconds, schema: {type: integer}}, Message: {schema: {type: string}}, X-Key: {x-sensitive: true, schema: {type: array, items: {type: string}}}';
const body = 'content: {application/json: {schema: {type: object, properties: {message: {type: string}}}}}';

test('an error has its headers as fields, and none has the name of what every error has', () => {
  const responses = `{'204': {description: Done}, '429': {description: Slow down, headers: {${headers}}, ${body}}}`;
  const { api } = lowered(`paths: {/x: {get: {operationId: find, responses: ${responses}}}}`);
  const { files } = typescript.emit(api, { name: 'example', published: 'example', version: '1.0.0' });
  const { text } = only(files.filter((file) => file.path.endsWith('errors/operations/find.ts')));
  expect(text).toBe(`// Generated from the OpenAPI description: edit that and regenerate.
import { type ResultHeader, SDKError } from '../../../runtime/index.js';

/** Slow down */
export class FindTooManyRequests extends SDKError<FindTooManyRequestsData> {
  override get name(): string {
    return 'FindTooManyRequests';
  }

  /** @internal */
  static readonly declaredHeaders: readonly ResultHeader[] = [
    {
      name: 'retry-after',
      field: 'retryAfter',
      form: 'integer',
    },
    {
      name: 'message',
      field: 'messageHeader',
      form: 'string',
    },
    {
      name: 'x-key',
      field: 'xKey',
      form: {
        list: 'string',
      },
      secret: true,
    },
  ];

  /** Seconds */
  declare readonly retryAfter?: number;

  /** The response header \`Message\`. */
  declare readonly messageHeader?: string;

  /** The response header \`X-Key\`. */
  declare readonly xKey?: string[];
}

export interface FindTooManyRequestsData {
  message?: string;
}
`);
});

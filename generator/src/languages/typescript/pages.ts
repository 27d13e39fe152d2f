/** What reference pages show of TypeScript. */
import type { Operation, Poll, Tag } from '../../api/api.ts';
import { cellOf, type PlainType } from '../../docs/cell.ts';
import type { Dialect, Row } from '../../docs/dialect.ts';
import { modelFileName } from '../../docs/file-name.ts';
import type { Names } from '../../naming/names.ts';

/** Complete programs, as `usage.ts` writes them. */
export interface Examples {
  readonly usage: (operation: Operation, tag: Tag, poll?: Poll) => string;
  readonly standalone: (operation: Operation, poll?: Poll) => string;
}

export function typescriptDialect(names: Names, examples: Examples): Dialect {
  return {
    fence: 'typescript',
    names,
    marker: (group) => `(*${group}*)`,
    label: (home, name) => `${home}.${name}`,
    page: (home, name) => `models/${home}/${modelFileName(name.toLowerCase())}`,
    cell: (type, _use, link) => cell(type, link),
    returns: (link) => `Promise\\<${link}\\>`,
    optionRows,
    serverOverride: { name: 'options.serverURL', type: '*string*' },
    responseFields: {
      contentType: { name: 'contentType', type: '*string*' },
      statusCode: { name: 'statusCode', type: '*number*' },
      rawResponse: {
        name: 'rawResponse',
        type: '[Response](https://developer.mozilla.org/docs/Web/API/Response)',
      },
    },
    anyError: 'errors.SDKError',
    polling: { rows: pollRows, error: 'errors.PollTimeoutError' },
    ...examples,
    errorBody: 'An `SDKError`. The body of the response is in its property `data`',
    errorHeaders: 'Response headers, which are properties of the error:',
    openEnum: (type) => {
      const word = type.base === 'string' ? 'string' : 'number';
      return `A value that is not listed here is kept, as the ${word} that the server sent: \`Object.values<${word}>(${names.type(type)}).includes(value)\` is false.`;
    },
  };
}

const words: Readonly<Record<PlainType['kind'], string>> = {
  ...{ string: 'string', boolean: 'boolean', null: 'null', unknown: 'unknown' },
  ...{ integer: 'number', number: 'number', bytes: 'BinaryContent' },
};

const cell = cellOf({
  plain: ({ kind }) => `*${words[kind]}*`,
  list: (items, type) => (type.kind === 'nullable' ? `(${items})[]` : `${items}[]`),
  map: (values) => `Record\\<*string*, ${values}\\>`,
  nullable: (shown) => `${shown} | *null*`,
});

const optional = { required: false, example: undefined };

const optionRows: readonly Row[] = [
  {
    ...optional,
    name: 'options',
    type: '*RequestOptions*',
    description: 'Used to set various options for making HTTP requests.',
  },
  {
    ...optional,
    name: 'options.signal',
    type: '[AbortSignal](https://developer.mozilla.org/docs/Web/API/AbortSignal)',
    description: 'Ends the call with an `AbortError`, in whatever phase it is.',
  },
  {
    ...optional,
    name: 'options.timeoutMs',
    type: '*number*',
    description: 'Longest time for an attempt, from its beginning to the end of the body, in milliseconds.',
  },
  {
    ...optional,
    name: 'options.maxResponseBytes',
    type: '*number*',
    description: 'Longest body of a response, in bytes after decompression.',
  },
  {
    ...optional,
    name: 'options.retries',
    type: '*RetryOptions* | *false*',
    description: 'When a failed call is repeated, whatever its method; `false` for never.',
  },
  {
    ...optional,
    name: 'options.headers',
    type: 'Record\\<*string*, *string*\\>',
    description: 'Further headers for this call; they replace those of the client.',
  },
];

const pollRows: readonly Row[] = [
  {
    name: 'options.maxWaitMs',
    type: '*number*',
    description: 'Longest wait for the result, in milliseconds.',
    required: false,
    example: undefined,
  },
  {
    name: 'options.intervalMs',
    type: '*number*',
    description: 'Wait between two requests, in milliseconds.',
    required: false,
    example: undefined,
  },
  {
    name: 'options.onResult',
    type: '*(result) => unknown*',
    description: 'Called with each result; if it gives `false`, that is the last.',
    required: false,
    example: undefined,
  },
];

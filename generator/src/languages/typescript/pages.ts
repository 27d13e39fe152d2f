/** The TypeScript part of the reference pages. */
import { cellOf, type PlainType } from '../../docs/cell.ts';
import type { Dialect } from '../../docs/dialect.ts';
import { modelFileName } from '../../docs/file-name.ts';
import type { Names } from '../../naming/names.ts';
import { callOptions, listedOptions, pollOptions } from './call-options.ts';

/** Complete programs, as `usage.ts` writes them. */
export type Examples = Required<Pick<Dialect, 'usage' | 'standalone'>>;

export function typescriptDialect(names: Names, examples: Examples): Dialect {
  return {
    fence: 'typescript',
    names,
    marker: (group) => `(*${group}*)`,
    label: (home, name) => `${home}.${name}`,
    page: (home, name) => `models/${home}/${modelFileName(name.toLowerCase())}`,
    cell: (type, _use, link) => cell(type, link),
    returns: (link) => `Promise\\<${link}\\>`,
    optionRows: listedOptions,
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
    callOptions,
    polling: { rows: pollOptions, error: 'errors.PollTimeoutError' },
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

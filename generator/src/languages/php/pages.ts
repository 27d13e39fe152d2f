/** The PHP part of the reference pages. */
import { cellOf, type PlainType } from '../../docs/cell.ts';
import type { Dialect, Usage } from '../../docs/dialect.ts';
import { modelFileName } from '../../docs/file-name.ts';
import type { Names } from '../../naming/names.ts';
import { callOptions, pollOptions } from './call-options.ts';

/** `usage` gives complete programs, as `usage.ts` writes them. */
export function phpDialect(names: Names, namespace: string, usage: Usage): Dialect {
  return {
    fence: 'php',
    names,
    label: (home, name) => `\\${namespace}\\Models\\${folders[home]}\\${name}`,
    page: (home, name) => `Models/${folders[home]}/${modelFileName(name)}`,
    cell: (type, { place, optional }, link) => {
      const shown = cell(type, link);
      return place === 'field' && optional ? nullable(shown) : shown;
    },
    // The file pages have it so too, although the method returns a response or throws.
    returns: nullable,
    result: (link) => link,
    nullableResults: true,
    serverOverride: { name: 'options->serverURL', type: '*string*' },
    responseFields: {
      contentType: { name: 'contentType', type: '*string*' },
      statusCode: { name: 'statusCode', type: '*int*' },
      rawResponse: {
        name: 'rawResponse',
        type: '[\\Psr\\Http\\Message\\ResponseInterface](https://www.php-fig.org/psr/psr-7/#33-psrhttpmessageresponseinterface)',
      },
    },
    anyError: `\\${namespace}\\Models\\Errors\\SDKError`,
    callOptions,
    polling: { rows: pollOptions, error: `\\${namespace}\\Models\\Errors\\PollTimeoutError` },
    usage,
    errorBody: 'An `SDKError`. Its method `data()` gives the body of the response',
    errorHeaders: 'Response headers, which are methods of the error:',
    openEnum: (type) =>
      `A value that is not listed here is kept, as the ${type.base === 'string' ? 'string' : 'int'} that the server sent: \`$value instanceof ${names.type(type)}\` is false.`,
  };
}

const folders = { components: 'Components', operations: 'Operations', errors: 'Errors' } as const;

const words: Readonly<Record<PlainType['kind'], string>> = {
  ...{ string: 'string', bytes: 'string', boolean: 'bool', integer: 'int', number: 'float' },
  ...{ null: 'null', unknown: 'mixed' },
};

const cell = cellOf({
  plain: ({ kind }) => `*${words[kind]}*`,
  list: (items) => `array<${items}>`,
  map: (values) => `array<string, ${values}>`,
  nullable,
});

/** Puts `?` inside the emphasis or link; other texts say themselves that null is allowed. */
function nullable(shown: string): string {
  if (shown.startsWith('*?') || shown.startsWith('[?') || shown === '*mixed*' || shown === '*null*') return shown;
  if (/^\*[a-z]+\*$/.test(shown)) return `*?${shown.slice(1)}`;
  return shown.startsWith('[') ? `[?${shown.slice(1)}` : shown;
}

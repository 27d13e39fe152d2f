/** What reference pages show of PHP. */
import type { Operation, Tag, Type } from '../../api/api.ts';
import type { Dialect, Link } from '../../docs/dialect.ts';
import { modelFileName } from '../../docs/file-name.ts';
import { code } from '../../docs/literal.ts';
import type { Names } from '../../naming/names.ts';

/** `usage` gives complete programs, as `usage.ts` writes them. */
export function phpDialect(
  names: Names,
  namespace: string,
  usage: (operation: Operation, tag: Tag) => string,
): Dialect {
  return {
    fence: 'php',
    names,
    label: (home, name) => `\\${namespace}\\Models\\${folders[home]}\\${name}`,
    page: (home, name) => `Models/${folders[home]}/${modelFileName(name)}`,
    cell: (type, { place, optional }, link) => {
      const shown = cell(type, link);
      return place === 'field' && optional ? nullable(shown) : shown;
    },
    returns: nullable,
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
    usage,
    errorBody: 'An `SDKError`. Its method `data()` gives the body of the response',
    openEnum: ({ base }) =>
      `A value that is not listed here is kept, as the ${base === 'string' ? 'string' : 'int'} that the server sent.`,
  };
}

const folders = { components: 'Components', operations: 'Operations', errors: 'Errors' } as const;

function cell(type: Type, link: Link): string {
  switch (type.kind) {
    case 'string':
      return '*string*';
    case 'boolean':
      return '*bool*';
    case 'null':
      return '*null*';
    case 'unknown':
      return '*mixed*';
    case 'integer':
      return '*int*';
    case 'number':
      return '*float*';
    case 'literal':
      return code(JSON.stringify(type.value));
    case 'bytes':
      return '*string*';
    case 'array':
      return `array<${cell(type.items, link)}>`;
    case 'map':
      return `array<string, ${cell(type.values, link)}>`;
    case 'nullable':
      return nullable(cell(type.type, link));
    case 'enum':
    case 'object':
    case 'union':
      return link(type);
    default:
      return type satisfies never;
  }
}

/** `?` stands inside the emphasis or link; what has neither says it in words of its own. */
function nullable(shown: string): string {
  if (shown.startsWith('*?') || shown.startsWith('[?') || shown === '*mixed*' || shown === '*null*') return shown;
  if (/^\*[a-z]+\*$/.test(shown)) return `*?${shown.slice(1)}`;
  return shown.startsWith('[') ? `[?${shown.slice(1)}` : shown;
}

/** What reference pages show of Python. */
import type { Operation, Tag, Type } from '../../api/api.ts';
import type { Dialect, Link } from '../../docs/dialect.ts';
import { modelFileName } from '../../docs/file-name.ts';
import { code } from '../../docs/literal.ts';
import type { Names } from '../../naming/names.ts';

export function pythonDialect(names: Names, usage: (operation: Operation, tag: Tag) => string): Dialect {
  return {
    fence: 'python',
    names,
    marker: (group) => `(*${group}*)`,
    label: (home, name) => `${home}.${name}`,
    page: (home, name) => `models/${home}/${modelFileName(name.toLowerCase())}`,
    cell: (type, { optional }, link) => (optional ? optionalCell(type, link) : cell(type, link)),
    returns: (link) => link,
    serverOverride: { name: 'server_url', type: '*Optional[str]*' },
    responseFields: {
      contentType: { name: 'content_type', type: '*str*' },
      statusCode: { name: 'status_code', type: '*int*' },
      rawResponse: { name: 'raw_response', type: '[httpx.Response](https://www.python-httpx.org/api/#response)' },
    },
    anyError: 'errors.SDKError',
    usage,
    errorBody: 'An `SDKError`. The body of the response is in its attribute `data`',
    openEnum: ({ base }) =>
      `A value that is not listed here is kept: as a member whose \`value\` is the ${base === 'string' ? 'string' : 'integer'} that the server sent, and whose \`is_known\` is \`False\`.`,
  };
}

function cell(type: Type, link: Link): string {
  const plain = wordFor(type);
  if (plain !== undefined) return `*${plain}*`;
  switch (type.kind) {
    case 'literal':
      return code(JSON.stringify(type.value));
    case 'array':
      return `List[${cell(type.items, link)}]`;
    case 'map':
      return `Dict[*str*, ${cell(type.values, link)}]`;
    case 'nullable':
      return optionalCell(type, link);
    case 'enum':
    case 'object':
    case 'union':
      return link(type);
    default:
      return '*Any*';
  }
}

/** `Optional` stands inside the emphasis or link of what it is about. */
function optionalCell(type: Type, link: Link): string {
  const inner = type.kind === 'nullable' ? type.type : type;
  if (inner.kind === 'null') return '*None*';
  const plain = wordFor(inner);
  if (plain !== undefined) return `*Optional[${plain}]*`;
  const shown = cell(inner, link);
  return shown.startsWith('[') ? shown.replace(/^\[(.*)\]\(/, '[Optional[$1]](') : `Optional[${shown}]`;
}

function wordFor(type: Type): string | undefined {
  switch (type.kind) {
    case 'string':
      return 'str';
    case 'integer':
      return 'int';
    case 'number':
      return 'float';
    case 'boolean':
      return 'bool';
    case 'null':
      return 'None';
    case 'unknown':
      return 'Any';
    case 'bytes':
      return 'bytes';
    default:
      return undefined;
  }
}

/** What reference pages show of Ruby. */
import type { Operation, Tag, Type } from '../../api/api.ts';
import type { Dialect, Link } from '../../docs/dialect.ts';
import { modelFileName } from '../../docs/file-name.ts';
import type { Names } from '../../naming/names.ts';
import { namespaceOf } from './package.ts';

export function rubyDialect(root: string, names: Names, usage: (operation: Operation, tag: Tag) => string): Dialect {
  return {
    fence: 'ruby',
    names,
    label: (home, name) => `::${root}::${namespaceOf(home)}::${name}`,
    page: (home, name) => `models/${namespaceOf(home).toLowerCase()}/${modelFileName(name.toLowerCase())}`,
    cell: (type, { place, optional }, link) => (place === 'field' && optional ? nilable(type, link) : cell(type, link)),
    returns: nilableLink,
    serverOverride: { name: 'server_url', type: '*String*' },
    responseFields: {
      contentType: { name: 'content_type', type: '*::String*' },
      statusCode: { name: 'status_code', type: '*::Integer*' },
      rawResponse: {
        name: 'raw_response',
        type: '[*Net::HTTPResponse*](https://ruby-doc.org/3.1/stdlibs/net/Net/HTTPResponse.html)',
      },
    },
    anyError: `::${root}::Errors::SDKError`,
    usage,
    errorBody: 'An `SDKError`. The body of the response is what `data` gives',
    openEnum: ({ base }) =>
      `A value that is not listed here is kept, as the ${base === 'string' ? 'String' : 'Integer'} that the server sent.`,
  };
}

/** Italics are around a whole name, so a type of several parts has them inside. */
function cell(type: Type, link: Link): string {
  switch (type.kind) {
    case 'string':
    case 'bytes':
      return '*::String*';
    case 'integer':
      return '*::Integer*';
    case 'number':
      return '*::Float*';
    case 'boolean':
      return '*T::Boolean*';
    case 'null':
      return '*NilClass*';
    case 'unknown':
      return '*::Object*';
    case 'literal':
      return cellOfLiteral(type.value);
    case 'array':
      return `T::Array<${cell(type.items, link)}>`;
    case 'map':
      return `T::Hash<*::String*, ${cell(type.values, link)}>`;
    case 'nullable':
      return nilable(type.type, link);
    case 'enum':
    case 'object':
    case 'union':
      return link(type);
    default:
      return type satisfies never;
  }
}

function cellOfLiteral(value: string | number | boolean): string {
  if (typeof value === 'boolean') return '*T::Boolean*';
  if (typeof value === 'string') return '*::String*';
  return Number.isInteger(value) ? '*::Integer*' : '*::Float*';
}

function nilable(type: Type, link: Link): string {
  const shown = cell(type, link);
  if (shown.startsWith('[')) return nilableLink(shown);
  return /^\*[^*]*\*$/.test(shown) ? `*T.nilable(${shown.slice(1, -1)})*` : `T.nilable(${shown})`;
}

/** The label of a link says it, so that the whole type is the link. */
function nilableLink(link: string): string {
  return link.replace(/^\[(.*?)\]\(/, '[T.nilable($1)](');
}

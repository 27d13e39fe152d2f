/** The Ruby part of the reference pages. */
import { cellOf, type PlainType } from '../../docs/cell.ts';
import type { Dialect, Usage } from '../../docs/dialect.ts';
import { modelFileName } from '../../docs/file-name.ts';
import type { Names } from '../../naming/names.ts';
import { callOptions, pollOptions } from './call-options.ts';
import { namespaceOf } from './package.ts';

export function rubyDialect(root: string, names: Names, usage: Usage): Dialect {
  return {
    fence: 'ruby',
    names,
    label: (home, name) => `::${root}::${namespaceOf(home)}::${name}`,
    page: (home, name) => `models/${namespaceOf(home).toLowerCase()}/${modelFileName(name.toLowerCase())}`,
    cell: (type, { place, optional }, link) => {
      const shown = cell(type, link);
      return place === 'field' && optional ? nilable(shown) : shown;
    },
    // The file pages have it so too, although the method returns a response or raises.
    returns: nilableLink,
    result: (link) => link,
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
    callOptions,
    polling: { rows: pollOptions, error: `::${root}::Errors::PollTimeoutError` },
    usage,
    errorBody: 'An `SDKError`. The body of the response is what `data` gives',
    errorHeaders: 'Response headers, which are methods of the error:',
    openEnum: (type) =>
      `A value that is not listed here is kept, as the ${type.base === 'string' ? 'String' : 'Integer'} that the server sent: \`${names.type(type)}.known?(value)\` is false.`,
  };
}

/** Italics surround whole names, so a type of several parts has them inside. */
const words: Readonly<Record<PlainType['kind'], string>> = {
  ...{ string: '::String', bytes: '::String', integer: '::Integer', number: '::Float' },
  ...{ boolean: 'T::Boolean', null: 'NilClass', unknown: '::Object' },
};

const cell = cellOf({
  plain: ({ kind }) => `*${words[kind]}*`,
  literal: ({ value }) => `*${wordOfLiteral(value)}*`,
  list: (items) => `T::Array<${items}>`,
  map: (values) => `T::Hash<*::String*, ${values}>`,
  nullable: nilable,
});

function wordOfLiteral(value: string | number | boolean): string {
  if (typeof value === 'boolean') return words.boolean;
  if (typeof value === 'string') return words.string;
  return Number.isInteger(value) ? words.integer : words.number;
}

function nilable(shown: string): string {
  if (shown.startsWith('[')) return nilableLink(shown);
  return /^\*[^*]*\*$/.test(shown) ? `*T.nilable(${shown.slice(1, -1)})*` : `T.nilable(${shown})`;
}

/** Puts `T.nilable` inside the label, so that the whole type is the link. */
function nilableLink(link: string): string {
  return link.replace(/^\[(.*?)\]\(/, '[T.nilable($1)](');
}

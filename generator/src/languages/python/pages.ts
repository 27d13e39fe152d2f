/** The Python part of the reference pages. */
import { withoutNull } from '../../api/nullable.ts';
import { cellOf, type PlainType } from '../../docs/cell.ts';
import type { Dialect, Usage } from '../../docs/dialect.ts';
import { modelFileName } from '../../docs/file-name.ts';
import type { Names } from '../../naming/names.ts';
import { callOptions, pollOptions } from './call-options.ts';

export function pythonDialect(names: Names, usage: Usage): Dialect {
  return {
    fence: 'python',
    names,
    marker: (group) => `(*${group}*)`,
    label: (home, name) => `${home}.${name}`,
    page: (home, name) => `models/${home}/${modelFileName(name.toLowerCase())}`,
    cell: (type, use, link) => (use.optional ? optional(cell(withoutNull(type), link)) : cell(type, link)),
    returns: (link) => link,
    serverOverride: { name: 'server_url', type: '*Optional[str]*' },
    responseFields: {
      contentType: { name: 'content_type', type: '*str*' },
      statusCode: { name: 'status_code', type: '*int*' },
      rawResponse: { name: 'raw_response', type: '[httpx.Response](https://www.python-httpx.org/api/#response)' },
    },
    anyError: 'errors.SDKError',
    callOptions,
    polling: { rows: pollOptions, error: 'errors.PollTimeoutError' },
    usage,
    errorBody: 'An `SDKError`. The body of the response is in its attribute `data`',
    errorHeaders: 'Response headers, which are attributes of the error:',
    openEnum: ({ base }) =>
      `A value that is not listed here is kept: as a member whose \`value\` is the ${base === 'string' ? 'string' : 'integer'} that the server sent, and whose \`is_known\` is \`False\`.`,
  };
}

const words: Readonly<Record<PlainType['kind'], string>> = {
  ...{ string: 'str', integer: 'int', number: 'float', boolean: 'bool', bytes: 'bytes' },
  ...{ null: 'None', unknown: 'Any' },
};

const cell = cellOf({
  plain: ({ kind }) => `*${words[kind]}*`,
  list: (items) => `List[${items}]`,
  map: (values) => `Dict[*str*, ${values}]`,
  nullable: optional,
});

/** Puts `Optional` inside the emphasis or link of its type. */
function optional(shown: string): string {
  if (shown === `*${words.null}*`) return shown;
  if (/^\*\w+\*$/.test(shown)) return `*Optional[${shown.slice(1, -1)}]*`;
  return shown.startsWith('[') ? shown.replace(/^\[(.*)\]\(/, '[Optional[$1]](') : `Optional[${shown}]`;
}

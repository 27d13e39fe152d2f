/** What reference pages show of C#. */
import type { Operation, Tag, Type } from '../../api/api.ts';
import type { Dialect, Link } from '../../docs/dialect.ts';
import { modelFileName } from '../../docs/file-name.ts';
import { code } from '../../docs/literal.ts';
import type { Names } from '../../naming/names.ts';
import { folderOf } from './package.ts';

/** `usage` gives complete programs, as `usage.ts` writes them. */
export function csharpDialect(
  names: Names,
  namespace: string,
  usage: (operation: Operation, tag: Tag) => string,
): Dialect {
  return {
    fence: 'csharp',
    names,
    marker: (group) => `(*${group}*)`,
    label: (_, name) => name,
    page: (home, name) => `Models/${folderOf(home)}/${modelFileName(name)}`,
    cell: (type, _, link) => cell(type, link),
    returns: (link) => link,
    serverOverride: { name: 'options.ServerURL', type: '*string*' },
    responseFields: {
      contentType: { name: 'ContentType', type: '*string*' },
      statusCode: { name: 'StatusCode', type: '*int*' },
      rawResponse: {
        name: 'RawResponse',
        type: '[HttpResponseMessage](https://learn.microsoft.com/dotnet/api/system.net.http.httpresponsemessage)',
      },
    },
    anyError: `${namespace}.Models.Errors.SDKException`,
    usage,
    errorBody: 'An `SDKException`. Its property `Content` has the body of the response',
    openEnum: ({ base }) =>
      `A value that is not listed here is kept: \`Value\` has the ${base === 'string' ? 'string' : 'integer'} that the server sent.`,
  };
}

function cell(type: Type, link: Link): string {
  switch (type.kind) {
    case 'string':
      return `*${type.format === 'date-time' ? 'DateTimeOffset' : type.format === 'date' ? 'DateOnly' : 'string'}*`;
    case 'boolean':
      return '*bool*';
    case 'null':
    case 'unknown':
      return '*JsonElement*';
    case 'integer':
      return type.format === 'int32' ? '*int*' : '*long*';
    case 'number':
      return '*double*';
    case 'literal':
      return code(JSON.stringify(type.value));
    case 'bytes':
      return '*byte[]*';
    case 'array':
      return `List<${cell(type.items, link)}>`;
    case 'map':
      return `Dictionary<*string*, ${cell(type.values, link)}>`;
    case 'nullable':
      return cell(type.type, link);
    case 'enum':
    case 'object':
    case 'union':
      return link(type);
    default:
      return type satisfies never;
  }
}

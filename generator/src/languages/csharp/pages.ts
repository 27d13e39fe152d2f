/** The C# part of the reference pages. */
import { cellOf, type PlainType } from '../../docs/cell.ts';
import type { Dialect, Usage } from '../../docs/dialect.ts';
import { modelFileName } from '../../docs/file-name.ts';
import type { Names } from '../../naming/names.ts';
import { callOptions, pollOptions } from './call-options.ts';
import { folderOf } from './package.ts';

/** `usage` gives complete programs, as `usage.ts` writes them. */
export function csharpDialect(names: Names, namespace: string, usage: Usage): Dialect {
  return {
    fence: 'csharp',
    names,
    marker: (group) => `(*${group}*)`,
    label: (_, name) => name,
    page: (home, name) => `Models/${folderOf(home)}/${modelFileName(name)}`,
    cell: (type, _, link) => cell(type, link),
    returns: (link) => link,
    result: (link) => `Task\\<${link}\\>`,
    nullableResults: true,
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
    callOptions,
    polling: { rows: pollOptions, error: `${namespace}.Models.Errors.PollTimeoutException` },
    usage,
    errorBody: 'An `SDKException`. Its property `Content` has the body of the response',
    errorHeaders: 'Response headers, which are properties of the error:',
    openEnum: (type) =>
      `A value that is not listed here is kept: \`Value\` has the ${type.base === 'string' ? 'string' : 'integer'} that the server sent, which is none of the constants in \`${names.type(type)}.Known\`.`,
  };
}

const cell = cellOf({
  plain: (type) => `*${word(type)}*`,
  list: (items) => `List<${items}>`,
  map: (values) => `Dictionary<*string*, ${values}>`,
  nullable: (shown) => shown,
});

function word(type: PlainType): string {
  switch (type.kind) {
    case 'string':
      return type.format === 'date-time' ? 'DateTimeOffset' : type.format === 'date' ? 'DateOnly' : 'string';
    case 'boolean':
      return 'bool';
    case 'null':
    case 'unknown':
      return 'JsonElement';
    case 'integer':
      return type.format === 'int32' ? 'int' : 'long';
    case 'number':
      return 'double';
    case 'bytes':
      return 'byte[]';
    default:
      return type satisfies never;
  }
}

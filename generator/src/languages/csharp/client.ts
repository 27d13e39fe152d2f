/** The client: the groups of operations, and the class that has them all. */
import type { Operation, Parameter, ServerVariable, Tag } from '../../api/api.ts';
import { takesRequest } from '../../api/arguments.ts';
import { errorsOf } from '../../api/outcomes.ts';
import { carriedIn } from '../../api/remarks.ts';
import { clientHeaders, routeOf } from '../../api/request-parts.ts';
import { code, lines, mark, nothing, ref, trusted, type Code } from '../../code/code.ts';
import { namedArguments } from '../../naming/arguments.ts';
import type { OutputFile } from '../language.ts';
import { documented, exceptionTag, obsolete, parameterTag, type DocTag } from './comment.ts';
import { blockMethod, expressionMethod, typeDeclaration } from './declaration.ts';
import { sourceFile } from './file.ts';
import { block, call, identifier, inlineList } from './literal.ts';
import { needsSettings, writesRequest } from './operation.ts';
import {
  framework,
  groupSymbol,
  modelSymbol,
  operationSymbol,
  requestSymbol,
  responseSymbol,
  runtime,
  securitySymbol,
  settingsSymbol,
  type Package,
} from './package.ts';
import { parameterCode } from './parameter.ts';
import { serverCode } from './server.ts';
import { settingName, settingsOf, settingType } from './settings.ts';
import { optionalType, typeCode } from './type.ts';

export function groupSource(tag: Tag, context: Package): OutputFile {
  const symbol = groupSymbol(tag, context);
  const core = ref(runtime('Runtime/ClientCore', context));
  const settings = ref(settingsSymbol(context));
  const usesSettings = tag.operations.some((operation) => needsSettings(operation, context));
  const members = [
    lines([
      code`private readonly ${core} _core;`,
      usesSettings ? code`private readonly ${settings} _settings;` : nothing,
    ]),
    blockMethod(
      code`internal ${ref(symbol)}`,
      [code`${core} core`, ...(usesSettings ? [code`${settings} settings`] : [])],
      lines([trusted('_core = core;'), usesSettings ? trusted('_settings = settings;') : nothing]),
    ),
    ...tag.operations.map((operation) => methodCode(operation, context)),
  ];
  const content = documented(
    [tag.description || `Operations of ${tag.name}.`],
    [],
    typeDeclaration(code`public sealed class ${ref(symbol)}`, members),
  );
  return sourceFile(`Groups/${symbol.name}`, `${context.namespace}.Groups`, mark(tag.source, content));
}

interface Given {
  readonly name: Code;
  readonly type: Code;
  readonly description: string;
  readonly optional: boolean;
}

function givenOf(operation: Operation, context: Package): readonly Given[] {
  if (takesRequest(operation)) {
    const type = ref(requestSymbol(operation, context));
    return [{ name: trusted('request'), type, description: 'The arguments of the call.', optional: false }];
  }
  return namedArguments(operation, context.names).map(({ name, of, optional }) => ({
    name: identifier(name),
    type: optional ? optionalType(of.type, context) : typeCode(of.type, context),
    description: of.description,
    optional,
  }));
}

/** Arguments that can be left out stand behind those that cannot. */
function methodCode(operation: Operation, context: Package): Code {
  const { summary, description, method, source, deprecated } = operation;
  const response = ref(responseSymbol(operation, context));
  const task = ref(framework('System.Threading.Tasks.Task'));
  const given = givenOf(operation, context);
  const ordered = given.toSorted((a, b) => Number(a.optional) - Number(b.optional));
  const parameters = [
    ...ordered.map(({ type, name, optional }) => code`${type} ${name}${optional ? trusted(' = null') : nothing}`),
    code`${ref(runtime('RequestOptions', context))}? options = null`,
    code`${ref(framework('System.Threading.CancellationToken'))} cancellationToken = default`,
  ];
  const own = ref(operationSymbol(operation, context));
  const passed = [
    trusted('requestParts'),
    ...(needsSettings(operation, context) ? [trusted('_settings')] : []),
    ...given.map(({ name }) => name),
  ];
  const build = writesRequest(operation, context)
    ? code`requestParts => ${call(code`${own}.Write`, passed)}`
    : trusted('null');
  const called = call(trusted('_core.CallAsync'), [
    code`${own}.Definition`,
    build,
    trusted('options'),
    trusted('cancellationToken'),
  ]);
  const name = identifier(`${context.names.operation(operation).method}Async`);
  const declared = lines([
    obsolete(deprecated),
    expressionMethod(code`public ${task}<${response}> ${name}`, parameters, called),
  ]);
  const tags: readonly DocTag[] = [
    ...ordered.map((one) => parameterTag(one.name, one.description)),
    parameterTag(trusted('options'), 'What is set for this call alone.'),
    parameterTag(trusted('cancellationToken'), 'Ends the call, in whatever phase it is.'),
    ...errorsOf(operation).map((error) => exceptionTag(ref(modelSymbol(error, context)), 'As the API declares.')),
    exceptionTag(ref(runtime('Models/Errors/SDKException', context)), 'For any other answer of the server.'),
    exceptionTag(ref(runtime('Models/Errors/RequestException', context)), 'Where there is no answer.'),
  ];
  return mark(source, documented([summary, description, `${method} ${routeOf(operation)}`], tags, declared));
}

interface Option {
  readonly name: string;
  readonly type: Code;
  readonly text: string;
  /** Code of the value that it has where it is not given. */
  readonly value: Code;
}

/** What the constructor takes, whatever the API. */
function usualOptions(context: Package): readonly Option[] {
  const nullable = (name: string, type: Code, text: string): Option => ({
    name,
    type: code`${type}?`,
    text,
    value: trusted('null'),
  });
  const list = ref(framework('System.Collections.Generic.IReadOnlyList'));
  const map = ref(framework('System.Collections.Generic.IReadOnlyDictionary'));
  return [
    nullable(
      'serverURL',
      trusted('string'),
      'Base URL of the server: http(s)://host[:port][/path]. It does not redirect operations that have a server of their own, because their credentials are not meant for another one.',
    ),
    {
      name: 'serverIndex',
      type: trusted('int'),
      text: "Which of the API's servers to use where there is no serverURL. Default: 0.",
      value: trusted('0'),
    },
    nullable(
      'timeout',
      ref(framework('System.TimeSpan')),
      'Longest time for an attempt, from its beginning to the end of the body. Zero and Timeout.InfiniteTimeSpan: no limit. Default: 30 s.',
    ),
    nullable(
      'retries',
      ref(runtime('RetryOptions', context)),
      'When failed calls are repeated. Default: twice; RetryOptions.None for never.',
    ),
    nullable('headers', code`${map}<string, string>`, 'Further headers for every call. Default: none.'),
    nullable(
      'httpClient',
      ref(framework('System.Net.Http.HttpClient')),
      'Sends the requests, and is not disposed. Set its Timeout to Timeout.InfiniteTimeSpan, and turn automatic redirects off in its handler: they would send credentials elsewhere. Default: connections of the client.',
    ),
    nullable(
      'httpMessageHandler',
      ref(framework('System.Net.Http.HttpMessageHandler')),
      'Sends the requests in place of an HttpClient, and is not disposed.',
    ),
    nullable('hooks', code`${list}<${ref(runtime('Hooks', context))}>`, 'Called around every attempt. Default: none.'),
    {
      name: 'validateResponses',
      type: trusted('bool'),
      text: "Whether every successful JSON response is checked against the API's schema. Default: false.",
      value: trusted('false'),
    },
    nullable(
      'maxResponseBytes',
      trusted('long'),
      'Longest body of a response, in bytes after decompression. Default: 64 MiB.',
    ),
  ];
}

export function clientSource(context: Package): OutputFile {
  const { api, client, names, namespace } = context;
  const usual = usualOptions(context);
  const security: Option = {
    name: 'security',
    type: code`${ref(securitySymbol(context))}?`,
    text: 'The credentials; they can be changed later.',
    value: trusted('null'),
  };
  const options = [security, ...settingsOf(context).map((setting) => settingOption(setting, context)), ...usual];
  const groups = api.tags.map((tag) => {
    const name = identifier(names.group(tag));
    return mark(
      tag.source,
      documented(
        [tag.description || `Operations of ${tag.name}.`],
        [],
        code`public ${ref(groupSymbol(tag, context))} ${name} { get; }`,
      ),
    );
  });
  const constructor = documented(
    ['A client.'],
    options.map(({ name, text }) => parameterTag(identifier(name), text)),
    blockMethod(
      code`public ${identifier(client)}`,
      options.map(({ name, type, value }) => code`${type} ${identifier(name)} = ${value}`),
      constructorBody(usual, context),
    ),
  );
  const disposable = ref(framework('System.IDisposable'));
  const asyncDisposable = ref(framework('System.IAsyncDisposable'));
  const task = ref(framework('System.Threading.Tasks.ValueTask'));
  const content = documented(
    [
      api.description || `A client of ${api.title}.`,
      'It can be used by several threads at once; make one, and keep it.',
    ],
    [],
    typeDeclaration(code`public sealed class ${identifier(client)} : ${disposable}, ${asyncDisposable}`, [
      code`private readonly ${ref(runtime('Runtime/ClientCore', context))} _core;`,
      constructor,
      ...groups,
      code`
        /// <summary>Closes the client's own connections.</summary>
        public void Dispose() => _core.Dispose();
      `,
      code`
        /// <inheritdoc cref="Dispose"/>
        public ${task} DisposeAsync()
        {
            _core.Dispose();
            return default;
        }
      `,
    ]),
  );
  return sourceFile(client, namespace, mark(api.source, content));
}

function settingOption(setting: Parameter | ServerVariable, context: Package): Option {
  const isParameter = 'style' in setting;
  const values = isParameter ? undefined : setting.values?.join(', ');
  const texts = isParameter
    ? [setting.description, carriedIn(setting)]
    : [setting.description, values === undefined ? '' : `One of ${values}.`, `Default: ${setting.default}.`];
  return {
    name: context.names.option(setting),
    type: settingType(setting, context),
    text: texts.filter((text) => text !== '').join('\n'),
    value: trusted('null'),
  };
}

function constructorBody(usual: readonly Option[], context: Package): Code {
  const { api, names } = context;
  const settings = settingsOf(context).map(
    (setting) => code`${identifier(settingName(setting, context))} = ${identifier(names.option(setting))},`,
  );
  const headers = clientHeaders(api).map((parameter) =>
    parameterCode(parameter, code`settings.${identifier(settingName(parameter, context))}`, context),
  );
  const parts = ref(runtime('Runtime/RequestParts', context));
  const servers = api.servers.map((server) => serverCode(server, trusted('settings'), context));
  const passed = [
    trusted('Security = security,'),
    ...usual.map(
      ({ name }) => code`${identifier(name.charAt(0).toUpperCase() + name.slice(1))} = ${identifier(name)},`,
    ),
    code`Servers = ${inlineList(servers)},`,
    trusted('ParameterHeaders = parameters.Headers,'),
  ];
  const made = api.tags.map((tag) => {
    const uses = tag.operations.some((operation) => needsSettings(operation, context));
    const given = [trusted('_core'), ...(uses ? [trusted('settings')] : [])];
    return code`${identifier(names.group(tag))} = ${call(code`new ${ref(groupSymbol(tag, context))}`, given)};`;
  });
  return lines([
    code`var settings = new ${ref(settingsSymbol(context))}`,
    trusted('{'),
    block(lines(settings)),
    trusted('};'),
    headers.length === 0 ? code`var parameters = new ${parts}();` : code`var parameters = new ${parts}()`,
    headers.length === 0 ? nothing : block(code`${lines(headers)};`),
    code`_core = new ${ref(runtime('Runtime/ClientCore', context))}(new ${ref(runtime('Runtime/ClientOptions', context))}`,
    trusted('{'),
    block(lines(passed)),
    trusted('});'),
    ...made,
  ]);
}

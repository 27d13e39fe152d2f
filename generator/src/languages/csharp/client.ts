/** The client: the class that has all groups of operations. */
import { clientHeaders } from '../../api/request-parts.ts';
import { code, lines, mark, nothing, ref, trusted, type Code } from '../../code/code.ts';
import { documented, parameterTag } from './comment.ts';
import { blockMethod, typeDeclaration } from './declaration.ts';
import type { Declaration } from './file.ts';
import { block, call, identifier, inlineList, string } from './literal.ts';
import { needsSettings } from './operation.ts';
import { settingOption, usualOptions, type Option } from './options.ts';
import { framework, groupSymbol, runtime, securitySymbol, settingsSymbol, type Package } from './package.ts';
import { parameterCode } from './parameter.ts';
import { serverCode } from './server.ts';
import { settingName, settingsOf } from './settings.ts';

export function clientDeclaration(context: Package): Declaration {
  return { path: context.client, write: () => mark(context.api.source, clientCode(context)) };
}

function clientCode(context: Package): Code {
  const { api, client, names } = context;
  const usual = usualOptions(context);
  const security: Option = {
    name: 'security',
    type: code`${ref(securitySymbol(context))}?`,
    text: 'The credentials; they can be changed later.',
    value: trusted('null'),
  };
  const settings = settingsOf(context.api).map((setting) => settingOption(setting, context));
  const all = [security, ...settings, ...usual];
  // Required options come first.
  const options = [...all.filter(({ value }) => !value), ...all.filter(({ value }) => value)];
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
      options.map(({ name, type, value }) =>
        value === undefined ? code`${type} ${identifier(name)}` : code`${type} ${identifier(name)} = ${value}`,
      ),
      constructorBody(usual, context),
    ),
  );
  const disposable = ref(framework('System.IDisposable'));
  const asyncDisposable = ref(framework('System.IAsyncDisposable'));
  const task = ref(framework('System.Threading.Tasks.ValueTask'));
  return documented(
    [
      api.description || `A client of ${api.title}.`,
      'It can be used by several threads at once; make one, and keep it.',
    ],
    [],
    typeDeclaration(code`public sealed class ${identifier(client)} : ${disposable}, ${asyncDisposable}`, [
      code`private readonly ${ref(runtime('Runtime/ClientCore', context))} _core;`,
      documented(
        ['The version of this package.'],
        [],
        code`public static string PackageVersion => ${string(context.version)};`,
      ),
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
}

function constructorBody(usual: readonly Option[], context: Package): Code {
  const { api, names } = context;
  const settings = settingsOf(context.api).map(
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
    code`Product = ${string(`${context.product}/`)} + PackageVersion,`,
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

/** The definition of the API as a whole, and the client classes. */
import type { SecurityScheme, ServerVariable, Tag } from '../../api/api.ts';
import { carriedIn, sentence } from '../../api/remarks.ts';
import { clientHeaders, headerName } from '../../api/request-parts.ts';
import { defaultText, requiredVariables, serverVariables } from '../../api/servers.ts';
import { code, mark, paragraphs, trusted, type Code } from '../../code/code.ts';
import { ref } from '../../code/code.ts';
import { environmentVariable } from '../../naming/environment.ts';
import type { OutputFile } from '../language.ts';
import { docstring, oneLine } from './comment.ts';
import { declarations, sourceFile } from './file.ts';
import { call, dict, identifier, named, string, tuple } from './literal.ts';
import { groupClass, groupModule, library, own, runtime, wholeModule, type Package } from './package.ts';
import { serverCode } from './server.ts';
import { optional, subscript } from './type.ts';

export function definitionSource(context: Package): OutputFile {
  const { api, names } = context;
  const headers = clientHeaders(api).map(
    (parameter) => [headerName(parameter), string(names.option(parameter))] as const,
  );
  const values = named([
    ['servers', api.servers.length === 0 ? undefined : tuple(api.servers.map((server) => serverCode(server, context)))],
    ['headers', headers.length === 0 ? undefined : dict(headers)],
    ['user_agent', code`${string(`${context.product}/`)} + ${own('__version__', '_generated/version', context)}`],
  ]);
  const body = code`definition = ${call(runtime('Definition'), values)}`;
  return sourceFile('_generated/definition', { body: mark(api.source, body), begins: 'statement' }, context);
}

export function clientSource(context: Package): OutputFile {
  const classes = [clientClass('', context), clientClass('Async', context)];
  return sourceFile('_generated/client', { body: mark(context.api.source, declarations(classes)) }, context);
}

function clientClass(kind: '' | 'Async', context: Package): Code {
  const { api, client } = context;
  const groups = api.tags.map((tag) => mark(tag.source, group(tag, kind, context)));
  const settings = settingsOf(context);
  const given = dict(settings.map(({ name }) => [name, identifier(name)] as const));
  const options = call(runtime('ClientOptions'), [
    ...clientOptions(kind).flatMap(({ name }) =>
      ['client', 'proxy'].includes(name) ? [] : [code`${identifier(name)}=${identifier(name)}`],
    ),
  ]);
  const parameters = [
    trusted('self'),
    trusted('*'),
    ...settings.map(
      ({ name, type, isRequired }) => code`${identifier(name)}: ${type}${trusted(isRequired ? '' : ' = None')}`,
    ),
    ...clientOptions(kind).map(({ name, type, otherwise }) => code`${identifier(name)}: ${type} = ${otherwise}`),
  ];
  const definition = own('definition', '_generated/definition', context);
  const constructed = code`
    def ${call(trusted('__init__'), parameters, true)} -> None:
        ${docstring(['Settings that all calls share.', section(settings, kind)])}
        settings: ${runtime('Settings')} = ${given}
        options = ${options}
        super().__init__(${definition}, settings, options, client, proxy)
  `;
  return code`
    class ${identifier(kind + client)}(${runtime(`${kind}Client`)}):
        ${paragraphs([docstring([api.description || `A client of ${oneLine(api.title)}.`]), constructed, ...groups])}
  `;
}

/** A group is loaded when it is used first: there can be many, and a program uses few. */
function group(tag: Tag, kind: '' | 'Async', context: Package): Code {
  const module = code`${own('sdks', '', context)}.${identifier(groupModule(tag, context))}`;
  const type = code`${module}.${identifier(groupClass(kind, tag, context))}`;
  return code`
    @${library('functools', 'cached_property')}
    def ${identifier(context.names.group(tag))}(self) -> ${type}:
        ${docstring([tag.description])}
        return ${call(type, [trusted('self._core')])}
  `;
}

interface Setting {
  readonly name: string;
  readonly type: Code;
  readonly description: string;
  readonly isRequired?: boolean;
}

/** The options of an API's client: credentials, client-level parameters, server variables. */
function settingsOf(context: Package): readonly Setting[] {
  const { api, names } = context;
  return [
    ...api.securitySchemes.map((scheme) => ({
      name: names.option(scheme),
      type: subscript('Optional', [runtime(scheme.kind === 'basic' ? 'BasicCredentials' : 'Credential')]),
      description: credentialText(scheme, context),
    })),
    ...api.clientParameters.map((parameter) => ({
      name: names.option(parameter),
      type: optional(parameter.type, context),
      description: `${sentence(oneLine(parameter.description))} ${carriedIn(parameter)}`,
    })),
    ...serverVariables(api).map((variable) => {
      const isRequired = requiredVariables(api).includes(variable);
      const type = variableType(variable);
      return {
        name: names.option(variable),
        type: isRequired ? type : subscript('Optional', [type]),
        description: `${sentence(oneLine(variable.description))} ${defaultText(variable)}`,
        isRequired,
      };
    }),
  ];
}

function credentialText(scheme: SecurityScheme, { api }: Package): string {
  const repeated = scheme.kind === 'basic' ? '' : ' A function is called for every attempt.';
  const fallback = `Default: the environment variable \`${environmentVariable(api, scheme)}\`.`;
  return `${sentence(oneLine(scheme.description))} ${carriedIn(scheme)}${repeated} ${fallback}`;
}

function variableType({ values = [] }: ServerVariable): Code {
  return values.length === 0 ? trusted('str') : subscript('Literal', values.map(string));
}

interface ClientOption extends Setting {
  readonly otherwise: Code;
}

function clientOptions(kind: '' | 'Async'): readonly ClientOption[] {
  const none = trusted('None');
  const http = code`${ref(wholeModule('httpx'))}.${trusted(`${kind}Client`)}`;
  const maybe = (type: Code): Code => subscript('Optional', [type]);
  const mapping = library('collections.abc', 'Mapping');
  const sequence = library('collections.abc', 'Sequence');
  const hooks = runtime('Hooks');
  const option = (name: string, type: Code, otherwise: Code, description: string): ClientOption => ({
    ...{ name, type, otherwise, description },
  });
  return [
    option('server_url', maybe(trusted('str')), none, serverText),
    option('override_server_url', maybe(trusted('str')), none, overrideText),
    option(
      'server_index',
      trusted('int'),
      trusted('0'),
      "Which of the API's servers to use when there is no `server_url`.",
    ),
    option('timeout_ms', maybe(trusted('float')), none, timeoutText),
    option('retries', runtime('Retries'), none, 'When failed calls are repeated; `False` for never.'),
    option('client', maybe(http), none, `Sends the requests; it is yours to close. Default: one of our own.`),
    option(
      'hooks',
      subscript('Union', [hooks, code`${sequence}[${hooks}]`]),
      trusted('()'),
      'Called around every attempt.',
    ),
    option('validate_responses', trusted('bool'), trusted('False'), strictText),
    option('user_agent', maybe(trusted('str')), none, agentText),
    option('headers', maybe(code`${mapping}[str, ${maybe(trusted('str'))}]`), none, 'Further headers for every call.'),
    option('max_response_bytes', maybe(trusted('float')), none, sizeText),
    option('proxy', runtime('ProxyOption'), none, proxyText),
  ];
}

const serverText =
  'Base URL of the server: `http(s)://host[:port][/path]`, with or without a trailing slash. It does not redirect operations that have a server of their own, because their credentials are not meant for another one.';

const overrideText =
  "Base URL of the server for every operation, those included that have a server of their own, in place of `server_url` and of the API's servers: for tests against a mock, or for a gateway. It gets all credentials.";

const agentText = 'What requests say of your program, such as `my-program/1.2`, before what they say of this package.';

const timeoutText =
  'Longest time for an attempt, from its beginning to the end of the body, in milliseconds; 0 or infinity: no limit. Default: 30000.';

const sizeText = "Longest body of a response, of an error's too, in bytes after decompression. Default: 64 MiB.";

const proxyText =
  'URL of the proxy that requests go through, `http://[user:password@]host[:port]`; `False` for none. Default: what the environment says by `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY`.';

const strictText = "Check every successful JSON response against the API's schema, and fail on any mismatch.";

function section(settings: readonly Setting[], kind: '' | 'Async'): string {
  const rows = [...settings, ...clientOptions(kind)].map(
    ({ name, description }) => `    ${name}: ${description.trim()}`,
  );
  return `Args:\n${rows.join('\n')}`;
}

/** An operation: its definition for the runtime, and the function that builds a request from the arguments. */
import type { Body, Operation, Parameter, Poll, PollField } from '../../api/api.ts';
import { argumentsOf, takesRequest } from '../../api/arguments.ts';
import {
  headerName,
  pathTemplate,
  readsSettings,
  secretContent,
  sentParameters,
  type SentParameter,
} from '../../api/request-parts.ts';
import { code, mark, nothing, trusted, type Code } from '../../code/code.ts';
import { signatureOf } from './arguments.ts';
import { bodyCode } from './body.ts';
import { declarations, type Declaration } from './file.ts';
import { call, deferred, dict, identifier, literal, named, number, string, tuple } from './literal.ts';
import { failureCodes, outcomeCodes } from './outcome.ts';
import { resultHeadersCode } from './headers.ts';
import { runtime, runtimeBeside, within, wrapperReference, type Package } from './package.ts';
import { parameterCode } from './parameter.ts';
import { securityCode } from './security.ts';
import { serverCode } from './server.ts';

/** Placed in the module of the operation's own types, because a call needs both. */
export function callDeclaration(operation: Operation, outside: Package): Declaration {
  const module = outside.modules.ofOperation(operation);
  const context = within(module, outside);
  const polls = operation.poll === undefined ? [] : [pollCode(operation.poll, context)];
  const body = declarations([definition(operation, context), ...polls, request(operation, context)]);
  return { module, body: mark(operation.source, body), begins: 'statement' };
}

function definition(operation: Operation, context: Package): Code {
  const { id, method, servers, security, accept } = operation;
  const [server] = servers;
  const result = wrapperReference(operation, 'response', context);
  const failures = failureCodes(operation, context);
  const values = named([
    ['id', string(id)],
    ['name', string(context.names.operation(operation).method)],
    ['method', string(method)],
    ['path', string(pathTemplate(operation))],
    ['server', server && serverCode(server, context)],
    ['security', securityCode(security, context)],
    ['accept', string(accept)],
    ['result', deferred(result)],
    ['outcomes', tuple(outcomeCodes(operation, context))],
    ['failures', failures.length === 0 ? undefined : tuple(failures)],
    ['headers', resultHeadersCode(operation.resultHeaders, context)],
  ]);
  return code`operation: ${runtime('Operation')}[${result}] = ${call(runtime('Operation'), values, true)}`;
}

/** The condition that the polling method waits for. */
function pollCode(poll: Poll, { names }: Package): Code {
  const path = ({ result, path: properties }: PollField): Code =>
    tuple([names.resultField(result), ...properties.map(names.property)].map(string));
  const { until, values, interval, expires } = poll;
  const given = named([
    ['name', string(names.poll(poll))],
    ['until', path(until)],
    ['values', values && tuple(values.map(literal))],
    ['interval', typeof interval === 'object' ? path(interval) : interval === 1 ? undefined : number(interval)],
    ['expires', expires && path(expires)],
  ]);
  return code`poll = ${call(runtime('PollDefinition'), given, true)}`;
}

/** Whether the arguments, or settings of the client, have a part in the request. */
export function hasRequest(operation: Operation, context: Package): boolean {
  return argumentsOf(operation).length > 0 || takesSettings(operation, context);
}

export function takesSettings(operation: Operation, { api }: Package): boolean {
  return readsSettings(sentParameters(operation, api));
}

function request(operation: Operation, context: Package): Code {
  if (!hasRequest(operation, context)) return nothing;
  const { declared } = signatureOf(operation, context);
  const settings = takesSettings(operation, context) ? [code`settings: ${runtimeBeside('Settings', context)}`] : [];
  // The method has already filled in optional arguments.
  const parameters = [...settings, ...declared];
  return code`
    def ${call(trusted('request'), parameters)} -> ${runtime('RequestParts')}:
        return ${call(runtime('RequestParts'), parts(operation, context))}
  `;
}

function parts(operation: Operation, context: Package): readonly Code[] {
  const sent = sentParameters(operation, context.api);
  const valueOf = (given: SentParameter): Code => sentValue(given, operation, context);
  const secretOf = (given: SentParameter): Code => {
    const content = secretContent(given.parameter);
    return content ? call(runtime('secrets_in'), [bodyCode(content, valueOf(given), context)]) : valueOf(given);
  };
  const encode = (given: SentParameter): Code => parameterCode(given.parameter, valueOf(given), context);
  const pieceOf = (part: string | SentParameter): Code => (typeof part === 'string' ? string(part) : encode(part));
  const headers = sent.headers.map((given) => [headerName(given.parameter), encode(given)] as const);
  const cookies = sent.cookies.map(encode);
  const cookie = cookies.length === 0 ? [] : [['cookie', call(runtime('cookies'), cookies)] as const];
  const { body } = operation;
  return named([
    ['target', target(operation, sent.path.map(pieceOf), sent.query.map(pieceOf))],
    ['headers', headers.length + cookie.length === 0 ? undefined : dict([...headers, ...cookie])],
    ['body', body && bodyCode(body, argumentValue(body, operation, context), context)],
    ['secrets', sent.secrets.length === 0 ? undefined : tuple(sent.secrets.map(secretOf))],
  ]);
}

function sentValue({ parameter, isArgument, isSetting }: SentParameter, operation: Operation, context: Package): Code {
  if (!isSetting) return argumentValue(parameter, operation, context);
  const setting = code`settings[${string(context.names.option(parameter))}]`;
  if (!isArgument) return setting;
  const argument = argumentValue(parameter, operation, context);
  return code`${setting} if ${argument} is None else ${argument}`;
}

function argumentValue(argument: Parameter | Body, operation: Operation, { names }: Package): Code {
  const name = identifier(names.argument(argument));
  return takesRequest(operation) ? code`request.${name}` : name;
}

/** Path and query; undefined if the definition's path is the whole target. */
function target(operation: Operation, path: readonly Code[], query: readonly Code[]): Code | undefined {
  if (path.length === 0 && query.length === 0) return undefined;
  const base = path.length === 0 ? string(pathTemplate(operation)) : call(runtime('path'), path);
  return query.length === 0 ? base : call(runtime('with_query'), [base, ...query]);
}

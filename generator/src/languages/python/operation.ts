/** An operation: what the runtime has to know about it, and the request that its arguments make. */
import type { Operation, Parameter } from '../../api/api.ts';
import { takesRequest } from '../../api/arguments.ts';
import { code, mark, nothing, trusted, type Code } from '../../code/code.ts';
import type { OutputFile } from '../language.ts';
import { argumentsOf, signatureOf, type Argument } from './arguments.ts';
import { bodyCode } from './body.ts';
import { declarations, sourceFile } from './file.ts';
import { call, dict, identifier, named, string, tuple } from './literal.ts';
import { failuresOf, outcomesOf } from './outcome.ts';
import { fileName, inHome, runtime, type Package } from './package.ts';
import { parameterCode } from './parameter.ts';
import { securityCode } from './security.ts';
import { serverCode } from './server.ts';

export function callSource(operation: Operation, context: Package): OutputFile {
  const path = `_generated/calls/${fileName(context.names.operation(operation).method)}`;
  const body = declarations([definition(operation, context), request(operation, context)]);
  return sourceFile(path, { body: mark(operation.source, body), begins: 'statement' }, context);
}

function definition(operation: Operation, context: Package): Code {
  const { id, method, servers, security, accept } = operation;
  const [server] = servers;
  const result = inHome('operations', context.names.operation(operation).response, context);
  const failures = failuresOf(operation, context);
  const values = named([
    ['id', string(id)],
    ['method', string(method)],
    ['path', string(pathTemplate(operation))],
    ['server', server && serverCode(server, context)],
    ['security', securityCode(security, context)],
    ['accept', string(accept)],
    ['result', code`lambda: ${result}`],
    ['outcomes', tuple(outcomesOf(operation, context))],
    ['failures', failures.length === 0 ? undefined : tuple(failures)],
  ]);
  return code`operation: ${runtime('Operation')}[${result}] = ${call(runtime('Operation'), values, true)}`;
}

export function pathTemplate({ path }: Operation): string {
  return path.map((part) => (typeof part === 'string' ? part : `{${part.name}}`)).join('');
}

/** Whether the arguments, or settings of the client, have a part in the request. */
export function hasRequest(operation: Operation, context: Package): boolean {
  return argumentsOf(operation, context).length > 0 || readsSettings(operation, context);
}

export function readsSettings(operation: Operation, context: Package): boolean {
  return sentParameters(operation, context).some(({ fromClient }) => fromClient);
}

function request(operation: Operation, context: Package): Code {
  if (!hasRequest(operation, context)) return nothing;
  const { declared } = signatureOf(operation, context);
  const settings = readsSettings(operation, context) ? [code`settings: ${runtime('Settings')}`] : [];
  // What may be left out of a call has been filled in by the method.
  const parameters = [...settings, ...declared];
  return code`
    def ${call(trusted('request'), parameters)} -> ${runtime('RequestParts')}:
        return ${call(runtime('RequestParts'), parts(operation, context))}
  `;
}

function parts(operation: Operation, context: Package): readonly Code[] {
  const sent = sentParameters(operation, context);
  const inside = (location: Parameter['in']): readonly Sent[] =>
    sent.filter(({ parameter }) => parameter.in === location);
  const encode = ({ parameter, value }: Sent): Code => parameterCode(parameter, value);
  const inPath = new Map(inside('path').map((given) => [given.parameter, encode(given)]));
  const isCookie = ({ parameter }: Sent): boolean => headerName(parameter) === 'cookie';
  const headers = inside('header')
    .filter((given) => !isCookie(given))
    .map((given) => [headerName(given.parameter), encode(given)] as const);
  const cookies = [...inside('header').filter(isCookie), ...inside('cookie')].map(encode);
  const cookie = cookies.length === 0 ? [] : [['cookie', call(runtime('cookies'), cookies)] as const];
  const secrets = sent.filter(({ parameter }) => parameter.sensitive).map(({ value }) => value);
  const { body } = operation;
  const bodyArgument = argumentsOf(operation, context).find(({ of }) => of === body);
  return named([
    ['target', target(operation, inPath, inside('query').map(encode))],
    ['headers', headers.length + cookie.length === 0 ? undefined : dict([...headers, ...cookie])],
    ['body', body && bodyArgument && bodyCode(body, argumentValue(bodyArgument, operation), context)],
    ['secrets', secrets.length === 0 ? undefined : tuple(secrets)],
  ]);
}

function headerName({ name }: Parameter): string {
  return name.toLowerCase();
}

interface Sent {
  readonly parameter: Parameter;
  readonly value: Code;
  /** Whether the client's options have a part in the value. */
  readonly fromClient: boolean;
}

/** The operation's own parameters, and those of the client that do not travel as headers, which the core sends itself. */
function sentParameters(operation: Operation, context: Package): readonly Sent[] {
  const own = argumentsOf(operation, context).flatMap((argument): Sent[] => {
    const { of: parameter } = argument;
    if (!('style' in parameter)) return [];
    const value = argumentValue(argument, operation);
    const fromClient = parameter.clientLevel && parameter.in !== 'header';
    if (!fromClient) return [{ parameter, value, fromClient }];
    const settled = code`${clientValue(parameter, context)} if ${value} is None else ${value}`;
    return [{ parameter, value: settled, fromClient }];
  });
  const isOwn = (client: Parameter): boolean =>
    own.some(({ parameter }) => parameter.in === client.in && parameter.name === client.name);
  const others = context.api.clientParameters.filter((client) => /query|cookie/.test(client.in) && !isOwn(client));
  const clients = others.map((parameter) => ({ parameter, value: clientValue(parameter, context), fromClient: true }));
  return [...own, ...clients];
}

function clientValue(parameter: Parameter, { names }: Package): Code {
  return code`settings[${string(names.option(parameter))}]`;
}

function argumentValue({ name }: Argument, operation: Operation): Code {
  return takesRequest(operation) ? code`request.${identifier(name)}` : identifier(name);
}

/** Path and query; undefined where both are what the definition says. */
function target(operation: Operation, inPath: ReadonlyMap<Parameter, Code>, query: readonly Code[]): Code | undefined {
  if (inPath.size === 0 && query.length === 0) return undefined;
  const segments = operation.path.map((part): Code =>
    typeof part === 'string' ? string(part) : (inPath.get(part) ?? nothing),
  );
  const base = inPath.size === 0 ? string(pathTemplate(operation)) : call(runtime('path'), segments);
  return query.length === 0 ? base : call(runtime('with_query'), [base, ...query]);
}

/** An operation: what the runtime has to know about it, and one call. */
import type { Operation, Parameter } from '../../api/api.ts';
import { takesRequest } from '../../api/arguments.ts';
import { code, list, mark, ref, trusted, type Code } from '../../code/code.ts';
import type { OutputFile } from '../language.ts';
import { argumentsOf, type Argument } from './arguments.ts';
import { bodyCode } from './body.ts';
import { documented } from './comment.ts';
import { classDeclaration, method } from './declaration.ts';
import { sourceFile } from './file.ts';
import { array, concatenation, construction, identifier, inlineArray, map, string, variable } from './literal.ts';
import { failureCodes, outcomeCodes } from './outcome.ts';
import { operationSymbol, responseSymbol, runtime, type Package } from './package.ts';
import { parameterCode, to } from './parameter.ts';
import { securityCode } from './security.ts';
import { serverCode } from './server.ts';
import { signatureOf } from './signature.ts';

export function operationSource(operation: Operation, context: Package): OutputFile {
  const symbol = operationSymbol(operation, context);
  const { parameters } = signatureOf(operation, context);
  const response = ref(responseSymbol(operation, context));
  const core = code`${ref(runtime('Runtime/Core', context))} $core`;
  const passed = [trusted('self::definition()'), buildCode(operation, context), trusted('$options')];
  const called = method(
    trusted('public static function call'),
    [core, ...parameters],
    response,
    code`return $core->call${list(passed, { open: '(', close: ')', columns: 4, expanded: true })};`,
  );
  const definition = method(
    trusted('private static function definition'),
    [],
    ref(runtime('Runtime/Operation', context)),
    code`
      static $definition = null;
      return $definition ??= ${definitionCode(operation, context)};
    `,
  );
  const content = documented(
    [`What the method \`${context.names.operation(operation).method}\` of the groups does.`],
    [trusted('@internal')],
    classDeclaration(code`final class ${identifier(symbol.name)}`, [called, definition]),
  );
  return sourceFile(symbol, mark(operation.source, content), context);
}

function definitionCode(operation: Operation, context: Package): Code {
  const { id, method: verb, servers, security, accept } = operation;
  const [server] = servers;
  const failures = failureCodes(operation, context);
  return construction(ref(runtime('Runtime/Operation', context)), [
    ['id', string(id)],
    ['method', string(verb)],
    ['path', string(pathTemplate(operation))],
    ['response', code`${ref(responseSymbol(operation, context))}::class`],
    ['outcomes', array(outcomeCodes(operation, context))],
    ['failures', failures.length === 0 ? undefined : array(failures)],
    ['accept', string(accept)],
    ['security', securityCode(security, context)],
    ['server', server && serverCode(server, context)],
  ]);
}

export function pathTemplate({ path }: Operation): string {
  return path.map((part) => (typeof part === 'string' ? part : `{${part.name}}`)).join('');
}

/** What the arguments make of the request; null where they change nothing. */
function buildCode(operation: Operation, context: Package): Code {
  const sent = sentParameters(operation, context);
  const inside = (location: Parameter['in']): readonly Sent[] =>
    sent.filter(({ parameter }) => parameter.in === location);
  const encode = ({ parameter, value }: Sent): Code => parameterCode(parameter, value, context);
  const inPath = new Map(inside('path').map((given) => [given.parameter, encode(given)]));
  const isCookie = ({ parameter }: Sent): boolean => parameter.name.toLowerCase() === 'cookie';
  const headers = inside('header')
    .filter((header) => !isCookie(header))
    .map((header) => [header.parameter.name.toLowerCase(), encode(header)] as const);
  const cookies = [...inside('header').filter(isCookie), ...inside('cookie')].map(encode);
  const cookie = cookies.length === 0 ? [] : [['cookie', to('Header', 'cookies', cookies, context)] as const];
  const secrets = sent.filter(({ parameter }) => parameter.sensitive).map(({ value }) => value);
  const { body } = operation;
  const bodyArgument = argumentsOf(operation, context).find(({ of }) => of === body);
  const fields = [
    ['target', target(operation, inPath, inside('query').map(encode), context)],
    ['headers', headers.length + cookie.length === 0 ? undefined : map([...headers, ...cookie])],
    ['body', body && bodyArgument && bodyCode(body, argumentValue(bodyArgument, operation), context)],
    ['secrets', secrets.length === 0 ? undefined : inlineArray(secrets)],
  ] as const;
  if (fields.every(([, field]) => field === undefined)) return trusted('null');
  const parts = ref(runtime('Runtime/RequestParts', context));
  return code`static fn (array $settings): ${parts} => ${construction(parts, fields)}`;
}

interface Sent {
  readonly parameter: Parameter;
  readonly value: Code;
}

/** The operation's own parameters, and those of the client that do not travel as headers, which the core sends itself. */
function sentParameters(operation: Operation, context: Package): readonly Sent[] {
  const own = argumentsOf(operation, context).flatMap((argument): Sent[] => {
    const { of: parameter } = argument;
    if (!('style' in parameter)) return [];
    const value = argumentValue(argument, operation);
    const isShared = parameter.clientLevel && parameter.in !== 'header';
    return [{ parameter, value: isShared ? code`${value} ?? ${clientValue(parameter, context)}` : value }];
  });
  const isOwn = (client: Parameter): boolean =>
    own.some(({ parameter }) => parameter.in === client.in && parameter.name === client.name);
  const others = context.api.clientParameters.filter((client) => /query|cookie/.test(client.in) && !isOwn(client));
  return [...own, ...others.map((parameter) => ({ parameter, value: clientValue(parameter, context) }))];
}

function clientValue(parameter: Parameter, { names }: Package): Code {
  return code`$settings[${string(names.option(parameter))}] ?? null`;
}

/** The headers of the client-level parameters, as a function of the client's settings. */
export function clientHeadersCode(context: Package): Code {
  const headers = context.api.clientParameters.filter((parameter) => parameter.in === 'header');
  const entries = headers.map((parameter) => {
    const value = parameterCode(parameter, clientValue(parameter, context), context);
    return [parameter.name.toLowerCase(), value] as const;
  });
  return code`static fn (array $settings): array => ${entries.length === 0 ? trusted('[]') : map(entries)}`;
}

function argumentValue({ name }: Argument, operation: Operation): Code {
  return takesRequest(operation) ? code`$request->${identifier(name)}` : variable(name);
}

/** Path and query; undefined where both are what the definition says. */
function target(
  operation: Operation,
  inPath: ReadonlyMap<Parameter, Code>,
  query: readonly Code[],
  context: Package,
): Code | undefined {
  if (inPath.size === 0 && query.length === 0) return undefined;
  const segments = operation.path.map((part): Code =>
    typeof part === 'string' ? string(part) : (inPath.get(part) ?? string('')),
  );
  const base = inPath.size === 0 ? string(pathTemplate(operation)) : to('Path', 'of', segments, context);
  return query.length === 0 ? base : concatenation([base, to('Query', 'of', query, context)]);
}

/** An operation: its definition for the runtime, and the function that calls it. */
import type { Body, Operation, Parameter, Poll, PollField } from '../../api/api.ts';
import { takesRequest } from '../../api/arguments.ts';
import {
  clientHeaders,
  headerName,
  pathTemplate,
  secretContent,
  sentParameters,
  type SentParameter,
} from '../../api/request-parts.ts';
import { code, join, list, mark, ref, trusted, type Code } from '../../code/code.ts';
import type { OutputFile } from '../language.ts';
import { bodyCode } from './body.ts';
import { documented } from './comment.ts';
import { classDeclaration, method } from './declaration.ts';
import { sourceFile } from './file.ts';
import { resultHeadersCode } from './headers.ts';
import {
  array,
  concatenation,
  construction,
  identifier,
  inlineArray,
  literal,
  map,
  string,
  variable,
} from './literal.ts';
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
    classDeclaration(code`final class ${identifier(symbol.name)}`, [
      called,
      ...(operation.poll ? [pollCode(operation.poll, context)] : []),
      definition,
    ]),
  );
  return sourceFile(symbol, mark(operation.source, content), context);
}

/** The condition that the polling method waits for. */
function pollCode(poll: Poll, context: Package): Code {
  const { names } = context;
  const path = ({ result, path: properties }: PollField): Code =>
    inlineArray([names.resultField(result), ...properties.map(names.property)].map(string));
  const { until, values, interval, expires } = poll;
  const definition = construction(ref(runtime('Runtime/PollDefinition', context)), [
    ['operation', trusted('self::definition()')],
    ['name', string(names.poll(poll))],
    ['until', path(until)],
    ['values', values && inlineArray(values.map(literal))],
    ['interval', typeof interval === 'object' ? path(interval) : interval === 1 ? undefined : literal(interval)],
    ['expires', expires && path(expires)],
  ]);
  return method(
    trusted('public static function poll'),
    [],
    ref(runtime('Runtime/PollDefinition', context)),
    code`return ${definition};`,
  );
}

function definitionCode(operation: Operation, context: Package): Code {
  const { id, method: verb, servers, security, accept } = operation;
  const [server] = servers;
  const failures = failureCodes(operation, context);
  return construction(ref(runtime('Runtime/Operation', context)), [
    ['id', string(id)],
    ['name', string(context.names.operation(operation).method)],
    ['method', string(verb)],
    ['path', string(pathTemplate(operation))],
    ['response', code`${ref(responseSymbol(operation, context))}::class`],
    ['outcomes', array(outcomeCodes(operation, context))],
    ['failures', failures.length === 0 ? undefined : array(failures)],
    ['accept', string(accept)],
    ['security', securityCode(security, context)],
    ['server', server && serverCode(server, context)],
    ['headers', resultHeadersCode(operation.resultHeaders, context)],
  ]);
}

/** The parts of the request that depend on the arguments; null if none do. */
function buildCode(operation: Operation, context: Package): Code {
  const sent = sentParameters(operation, context.api);
  const valueOf = (given: SentParameter): Code => sentValue(given, operation, context);
  const secretOf = (given: SentParameter): Code => {
    const content = secretContent(given.parameter);
    return content ? code`${bodyCode(content, valueOf(given), context)}?->secrets` : valueOf(given);
  };
  const encode = (given: SentParameter): Code => parameterCode(given.parameter, valueOf(given), context);
  const pieceOf = (part: string | SentParameter): Code => (typeof part === 'string' ? string(part) : encode(part));
  const headers = sent.headers.map((given) => [headerName(given.parameter), encode(given)] as const);
  const cookies = sent.cookies.map(encode);
  const cookie = cookies.length === 0 ? [] : [['cookie', to('Header', 'cookies', cookies, context)] as const];
  const { body } = operation;
  const fields = [
    ['target', target(operation, sent.path.map(pieceOf), sent.query.map(pieceOf), context)],
    ['headers', headers.length + cookie.length === 0 ? undefined : map([...headers, ...cookie])],
    ['body', body && bodyCode(body, argumentValue(body, operation, context), context)],
    ['secrets', sent.secrets.length === 0 ? undefined : inlineArray(sent.secrets.map(secretOf))],
  ] as const;
  if (fields.every(([, field]) => field === undefined)) return trusted('null');
  const parts = ref(runtime('Runtime/RequestParts', context));
  return code`static fn (array $settings): ${parts} => ${construction(parts, fields)}`;
}

function sentValue({ parameter, isArgument, isSetting }: SentParameter, operation: Operation, context: Package): Code {
  const argument = isArgument ? [argumentValue(parameter, operation, context)] : [];
  const setting = isSetting ? [clientValue(parameter, context)] : [];
  return join([...argument, ...setting], trusted(' ?? '));
}

function clientValue(parameter: Parameter, { names }: Package): Code {
  return code`$settings[${string(names.option(parameter))}] ?? null`;
}

/** The headers of the client-level parameters, as a function of the client's settings. */
export function clientHeadersCode(context: Package): Code {
  const entries = clientHeaders(context.api).map((parameter) => {
    const value = parameterCode(parameter, clientValue(parameter, context), context);
    return [headerName(parameter), value] as const;
  });
  return code`static fn (array $settings): array => ${entries.length === 0 ? trusted('[]') : map(entries)}`;
}

function argumentValue(argument: Parameter | Body, operation: Operation, { names }: Package): Code {
  const name = names.argument(argument);
  return takesRequest(operation) ? code`$request->${identifier(name)}` : variable(name);
}

/** Path and query; undefined if the definition's path is the whole target. */
function target(
  operation: Operation,
  path: readonly Code[],
  query: readonly Code[],
  context: Package,
): Code | undefined {
  if (path.length === 0 && query.length === 0) return undefined;
  const base = path.length === 0 ? string(pathTemplate(operation)) : to('Path', 'of', path, context);
  return query.length === 0 ? base : concatenation([base, to('Query', 'of', query, context)]);
}

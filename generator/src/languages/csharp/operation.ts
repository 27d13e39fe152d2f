/** An operation: its result and request types and its definition for the runtime, in one file. */
import type { Body, Operation, Parameter, Poll, PollField } from '../../api/api.ts';
import { isRequired, takesRequest } from '../../api/arguments.ts';
import { pathTemplate, readsSettings, sentParameters, type SentParameter } from '../../api/request-parts.ts';
import { code, join, lines, mark, nothing, paragraphs, ref, trusted, type Code, type Symbol } from '../../code/code.ts';
import { print } from '../../code/print.ts';
import { namedArguments } from '../../naming/arguments.ts';
import { bodyCode } from './body.ts';
import { typeDeclaration } from './declaration.ts';
import type { Declaration } from './file.ts';
import { headerMembers, headerName } from './headers.ts';
import { block, call, double, expandedList, identifier, initializer, inlineList, lowered, string } from './literal.ts';
import { failureCodes, outcomeCodes } from './outcome.ts';
import {
  framework,
  operationPath,
  operationSymbol,
  requestSymbol,
  responseSymbol,
  runtime,
  settingsSymbol,
  type Package,
} from './package.ts';
import { parameterCode } from './parameter.ts';
import { securityCode } from './security.ts';
import { hasVariables, serverCode } from './server.ts';
import { settingName } from './settings.ts';
import { isValueType, optionalType, typeCode } from './type.ts';
import { requestClass, responseClass } from './wrapper.ts';

/** The public types. */
export function operationTypesDeclaration(operation: Operation, context: Package): Declaration {
  const types = (): Code[] => [
    responseClass(operation, context),
    ...(takesRequest(operation) ? [requestClass(operation, context)] : []),
  ];
  return {
    path: operationPath('Requests', operation, context),
    write: () => mark(operation.source, paragraphs(types())),
  };
}

export function operationDeclaration(operation: Operation, context: Package): Declaration {
  const symbol = operationSymbol(operation, context);
  return {
    path: `Operations/${symbol.name}`,
    write: () => mark(operation.source, operationCode(symbol, operation, context)),
  };
}

/** The definition, and the function that builds the request from the arguments. */
function operationCode(symbol: Symbol, operation: Operation, context: Package): Code {
  const response = ref(responseSymbol(operation, context));
  const definition = ref(runtime('Runtime/OperationDefinition', context));
  const headers = headerMembers(operation.resultHeaders, context);
  return typeDeclaration(code`internal static class ${ref(symbol)}`, [
    headers.length === 0 ? nothing : lines(headers),
    code`internal static readonly ${definition}<${response}> Definition = ${definitionCode(operation, context)};`,
    operation.poll === undefined ? nothing : pollCode(operation.poll, operation, context),
    writesRequest(operation, context) ? writeMethod(operation, context) : nothing,
  ]);
}

function definitionCode(operation: Operation, context: Package): Code {
  const { id, method, servers, security, accept } = operation;
  const [server] = servers;
  const failures = failureCodes(operation, context);
  const response = ref(responseSymbol(operation, context));
  return initializer(trusted('new()'), [
    [trusted('Id'), string(id)],
    [trusted('Name'), string(`${context.names.operation(operation).method}Async`)],
    [trusted('Method'), methodCode(method)],
    [trusted('Path'), string(pathTemplate(operation))],
    [trusted('Create'), code`static received => new ${response}(received)`],
    [trusted('Outcomes'), expandedList(outcomeCodes(operation, context))],
    [trusted('Failures'), failures.length === 0 ? undefined : expandedList(failures)],
    [trusted('Accept'), accept === '' ? undefined : string(accept)],
    [
      trusted('Headers'),
      operation.resultHeaders.length === 0
        ? undefined
        : inlineList(operation.resultHeaders.map((header) => identifier(headerName(header, context)))),
    ],
    [trusted('Security'), securityCode(security, context)],
    [
      trusted('Server'),
      server === undefined || hasVariables(server) ? undefined : serverCode(server, trusted(''), context),
    ],
  ]);
}

/** The condition that the polling method waits for. */
function pollCode(poll: Poll, operation: Operation, context: Package): Code {
  const { until, values, interval, expires } = poll;
  const reads = (field: PollField): Code => code`static result => ${read(field, context)}`;
  const ended = values?.map((value) => string(typeof value === 'boolean' ? (value ? 'True' : 'False') : String(value)));
  const definition = code`${ref(runtime('Runtime/PollDefinition', context))}<${ref(responseSymbol(operation, context))}>`;
  const given = initializer(trusted('new()'), [
    [trusted('Name'), string(`${context.names.poll(poll)}Async`)],
    [trusted('Until'), reads(until)],
    [trusted('Values'), ended && inlineList(ended)],
    [
      trusted('Interval'),
      typeof interval === 'object'
        ? reads(interval)
        : interval === 1
          ? undefined
          : code`static _ => ${double(interval)}`,
    ],
    [trusted('Expires'), expires && reads(expires)],
  ]);
  return code`internal static readonly ${definition} Poll = ${given};`;
}

/** `result.Pin?.AuthToken`; for an enum, its text or number. */
function read({ result, path, type }: PollField, { names }: Package): Code {
  const members = [names.resultField(result), ...path.map(names.property)];
  const found = code`result.${join(members.map(identifier), trusted('?.'))}`;
  if (type.kind !== 'enum') return found;
  // An enum is a value type: `?.` on one that is not nullable does not compile.
  const last = path.at(-1);
  const isAlwaysThere = last?.required === true && last.type.kind !== 'nullable';
  return code`${found}${trusted(isAlwaysThere ? '.' : '?.')}${trusted('Value')}`;
}

function methodCode(method: string): Code {
  const known = ['GET', 'PUT', 'POST', 'DELETE', 'OPTIONS', 'HEAD', 'PATCH'].includes(method);
  const symbol = ref(framework('System.Net.Http.HttpMethod'));
  const name = method.charAt(0) + method.slice(1).toLowerCase();
  return known ? code`${symbol}.${identifier(name)}` : code`new ${symbol}(${string(method)})`;
}

/** Whether the arguments or settings change anything about the request. */
export function writesRequest(operation: Operation, context: Package): boolean {
  const { path, query, headers, cookies } = sentParameters(operation, context.api);
  const [server] = operation.servers;
  return (
    path.length + query.length + headers.length + cookies.length > 0 ||
    operation.body !== undefined ||
    (server !== undefined && hasVariables(server))
  );
}

/** Whether the client's settings have a part in the request. */
export function needsSettings(operation: Operation, context: Package): boolean {
  const [server] = operation.servers;
  return readsSettings(sentParameters(operation, context.api)) || (server !== undefined && hasVariables(server));
}

function writeMethod(operation: Operation, context: Package): Code {
  const sent = sentParameters(operation, context.api);
  const valueOf = (given: SentParameter): Code => sentValue(given, operation, context);
  const write = (given: SentParameter): Code => writeCode(given, valueOf(given), operation, context);
  const piece =
    (literalMethod: 'Path' | 'FixedQuery') =>
    (part: string | SentParameter): Code =>
      typeof part === 'string' ? code`.${trusted(literalMethod)}(${string(part)})` : write(part);
  const written = [
    ...sent.path.map(piece('Path')),
    ...sent.query.map(piece('FixedQuery')),
    ...[...sent.headers, ...sent.cookies].map(write),
  ];
  const [server] = operation.servers;
  const { body } = operation;
  const statements = [
    takesRequest(operation) ? code`${refusingNull(trusted('request'), 'request', context)};` : nothing,
    server !== undefined && hasVariables(server)
      ? code`requestParts.Server = ${serverCode(server, trusted('settings'), context)};`
      : nothing,
    written.length === 0 ? nothing : lines([trusted('requestParts'), block(code`${lines(written)};`)]),
    body === undefined
      ? nothing
      : code`requestParts.Body = ${bodyCode(body, argumentValue(body, operation, context), context)};`,
  ];
  const parameters = [
    code`${ref(runtime('Runtime/RequestParts', context))} requestParts`,
    ...(needsSettings(operation, context) ? [code`${ref(settingsSymbol(context))} settings`] : []),
    ...(takesRequest(operation)
      ? [code`${ref(requestSymbol(operation, context))} request`]
      : namedArguments(operation, context.names).map(({ name, of, optional }) => {
          const type = optional ? optionalType(of.type, context) : typeCode(of.type, context);
          return code`${type} ${lowered(name)}`;
        })),
  ];
  const head = trusted('internal static void Write(');
  const given = lines(
    parameters.map((one, index) => code`${one}${trusted(index === parameters.length - 1 ? ')' : ',')}`),
  );
  return lines([head, block(given), trusted('{'), block(lines(statements)), trusted('}')]);
}

/** Writes the argument, or the client's value if the argument is null; a value of another type needs a separate statement. */
function writeCode(given: SentParameter, value: Code, operation: Operation, context: Package): Code {
  const { parameter, isArgument } = given;
  const setting = otherSetting(given, context);
  if (setting === undefined || !isArgument) return parameterCode(parameter, value, context);
  const argument = argumentValue(parameter, operation, context);
  const own = parameterCode(parameter, argument, context);
  // A path parameter has exactly one value.
  if (parameter.in === 'path') return own;
  const fallback = code`${argument} is null ? settings.${identifier(settingName(setting, context))} : null`;
  return lines([own, parameterCode(setting, fallback, context)]);
}

/** The client-level parameter of the same name, if its type differs. */
function otherSetting({ parameter, isSetting }: SentParameter, context: Package): Parameter | undefined {
  const setting = context.api.clientParameters.find(
    ({ name, in: place }) => name === parameter.name && place === parameter.in,
  );
  if (!isSetting || setting === undefined) return undefined;
  const [one, other] = [parameter, setting].map(({ type }) => print(optionalType(type, context), Infinity).text);
  return one === other ? undefined : setting;
}

function sentValue({ parameter, isArgument, isSetting }: SentParameter, operation: Operation, context: Package): Code {
  const argument = isArgument ? [argumentValue(parameter, operation, context)] : [];
  const setting = isSetting ? [code`settings.${identifier(settingName(parameter, context))}`] : [];
  return join([...argument, ...setting], trusted(' ?? '));
}

function argumentValue(argument: Parameter | Body, operation: Operation, context: Package): Code {
  const name = context.names.argument(argument);
  const value = takesRequest(operation) ? code`request.${identifier(name)}` : lowered(name);
  const { type } = argument;
  const canBeNull = isRequired(argument) && type.kind !== 'nullable' && !isValueType(type);
  return canBeNull ? refusingNull(value, name, context) : value;
}

/** `Checked.Given(source, "Source")`, which refuses null. */
function refusingNull(value: Code, name: string, context: Package): Code {
  return call(code`${ref(runtime('Runtime/Checked', context))}.Given`, [value, string(name)]);
}

/** An operation: its definition for the runtime, and the function that calls it. */
import type { Body, Operation, Parameter, Poll, PollField } from '../../api/api.ts';
import { takesRequest } from '../../api/arguments.ts';
import {
  headerName,
  pathTemplate,
  routeOf,
  secretContent,
  sentParameters,
  type SentParameter,
} from '../../api/request-parts.ts';
import { code, join as joined, mark, nothing, paragraphs, sequence, trusted, type Code } from '../../code/code.ts';
import { namedArguments } from '../../naming/arguments.ts';
import { bodyCode } from './body.ts';
import { comment, inert } from './comment.ts';
import type { Declaration, Definition } from './file.ts';
import { resultHeadersCode } from './headers.ts';
import { array, call, hash, identifier, keywords, literal, string, symbol } from './literal.ts';
import { failureCodes, successCodes } from './outcome.ts';
import { absolute, callName, operationPath, responseConstant, runtimeSignature, type Package } from './package.ts';
import { parameterCode, parameters } from './parameter.ts';
import { securityCode } from './security.ts';
import { serverCode } from './server.ts';
import { methodType } from './type.ts';

export function callDeclaration(operation: Operation, context: Package): Declaration {
  return {
    path: operationPath('Operations', operation, context),
    module: 'Calls',
    name: callName(operation, context),
    write: () => callDefinition(operation, context),
  };
}

function callDefinition(operation: Operation, context: Package): Definition {
  const { passed, typed } = callSignature(operation, context);
  const name = identifier(callName(operation, context));
  const docs = comment([`\`${operation.method} ${inert(routeOf(operation)).replaceAll('`', '')}\``]);
  const declaration = code`
    ${docs}
    module ${name}
      ${paragraphs([definition(operation, context), operation.poll ? pollCode(operation.poll, context) : nothing])}

      def self.call${passed}
        ${sending(operation, context)}
      end
    end
  `;
  const types = code`
    module ${name}
      OPERATION: ${runtimeSignature('Runtime::Operation', context)}
      ${operation.poll ? code`POLL: ${runtimeSignature('Runtime::Poll', context)}` : nothing}

      def self.call: ${typed}
    end
  `;
  return { source: mark(operation.source, declaration), signature: mark(operation.source, types) };
}

function callSignature(operation: Operation, context: Package): { passed: Code; typed: Code } {
  const own = argumentNames(operation, context);
  const result = absolute(responseConstant(operation, context), context);
  const positional = own.map((name) => code`untyped ${name}`);
  const client = code`${runtimeSignature('Runtime::Client', context)} client`;
  return {
    passed: sequence([trusted('('), join([trusted('client'), ...own, trusted('options')]), trusted(')')]),
    typed: methodType([client, ...positional, trusted('::Hash[::Symbol, untyped] options')], result),
  };
}

function join(items: readonly Code[]): Code {
  return sequence(items.flatMap((item, index) => (index === 0 ? [item] : [trusted(', '), item])));
}

/** The arguments that a group's method passes to the call. */
export function argumentNames(operation: Operation, context: Package): readonly Code[] {
  if (takesRequest(operation)) return [trusted('request')];
  return namedArguments(operation, context.names).map(({ name }) => identifier(name));
}

function definition(operation: Operation, context: Package): Code {
  const { id, method, servers, security, accept } = operation;
  const [server] = servers;
  const values = keywords([
    ['id', string(id)],
    ['name', string(context.names.operation(operation).method)],
    ['verb', string(method)],
    ['path', string(pathTemplate(operation))],
    ['server', server && serverCode(server, context)],
    ['security', securityCode(security, context)],
    ['accept', accept === '' ? undefined : string(accept)],
    ['response', code`-> { ${responseConstant(operation, context)} }`],
    ['successes', array(successCodes(operation, context))],
    ['failures', array(failureCodes(operation, context))],
    ['headers', resultHeadersCode(operation.resultHeaders, context)],
  ]);
  return sequence([trusted('OPERATION = '), call(trusted('Runtime::Operation.new'), values, true)]);
}

/** The condition that the polling method waits for. */
function pollCode(poll: Poll, { names }: Package): Code {
  const path = ({ result, path: properties }: PollField): Code =>
    code`%i[${joined([names.resultField(result), ...properties.map(names.property)].map(identifier), trusted(' '))}]`;
  const { until, values, interval, expires } = poll;
  const given = keywords([
    ['name', string(names.poll(poll))],
    ['field', path(until)],
    ['wanted', values && array(values.map(literal))],
    ['interval', typeof interval === 'object' ? path(interval) : literal(interval)],
    ['expires', expires && path(expires)],
  ]);
  return sequence([trusted('POLL = '), call(trusted('Runtime::Poll.new'), given, true)]);
}

/** The call of the runtime, with the parts of the request that depend on the arguments. */
function sending(operation: Operation, context: Package): Code {
  const parts = requestParts(operation, context);
  if (parts.length === 0) return code`client.call(OPERATION, options)`;
  return code`
    client.call(OPERATION, options) do
      ${call(trusted('Runtime::Parts.new'), parts, true)}
    end
  `;
}

function requestParts(operation: Operation, context: Package): readonly Code[] {
  const sent = sentParameters(operation, context.api);
  const valueOf = (given: SentParameter): Code => sentValue(given, operation, context);
  const secretOf = (given: SentParameter): Code => {
    const content = secretContent(given.parameter);
    return content ? code`${bodyCode(content, valueOf(given), context)}&.secrets` : valueOf(given);
  };
  const encode = (given: SentParameter): Code => parameterCode(given.parameter, valueOf(given), context);
  const pieceOf = (part: string | SentParameter): Code => (typeof part === 'string' ? string(part) : encode(part));
  const headers = sent.headers.map((given) => [string(headerName(given.parameter)), encode(given)] as const);
  const cookies = sent.cookies.map(encode);
  const cookie = cookies.length === 0 ? [] : [[string('cookie'), parameters('cookies', cookies)] as const];
  const { body } = operation;
  return keywords([
    ['path', sent.path.length === 0 ? undefined : parameters('path', sent.path.map(pieceOf))],
    ['query', sent.query.length === 0 ? undefined : array(sent.query.map(pieceOf))],
    ['headers', headers.length + cookie.length === 0 ? undefined : hash([...headers, ...cookie])],
    ['body', body && bodyCode(body, argumentValue(body, operation, context), context)],
    ['secrets', sent.secrets.length === 0 ? undefined : array(sent.secrets.map(secretOf))],
  ]);
}

function sentValue({ parameter, isArgument, isSetting }: SentParameter, operation: Operation, context: Package): Code {
  if (!isSetting) return argumentValue(parameter, operation, context);
  const setting = code`client.settings[${symbol(context.names.option(parameter))}]`;
  if (!isArgument) return setting;
  const argument = argumentValue(parameter, operation, context);
  return code`(${argument}.nil? ? ${setting} : ${argument})`;
}

function argumentValue(argument: Parameter | Body, operation: Operation, { names }: Package): Code {
  const name = identifier(names.argument(argument));
  return takesRequest(operation) ? code`request.${name}` : name;
}

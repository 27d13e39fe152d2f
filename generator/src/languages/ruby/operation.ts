/** An operation: what the runtime has to know about it, and one call. */
import type { Operation, Parameter } from '../../api/api.ts';
import { takesRequest } from '../../api/arguments.ts';
import { code, mark, sequence, trusted, type Code } from '../../code/code.ts';
import type { OutputFile } from '../language.ts';
import { argumentsOf, type Argument } from './arguments.ts';
import { bodyCode } from './body.ts';
import { comment, inert } from './comment.ts';
import { signatureFile, sourceFile } from './file.ts';
import { array, call, hash, identifier, keywords, string, symbol } from './literal.ts';
import { failureCodes, successCodes } from './outcome.ts';
import { absolute, callName, fileName, responseConstant, runtimeSignature, type Package } from './package.ts';
import { parameterCode, parameters } from './parameter.ts';
import { securityCode } from './security.ts';
import { serverCode } from './server.ts';
import { methodType } from './type.ts';

export function operationFiles(operation: Operation, context: Package): readonly OutputFile[] {
  const { method } = context.names.operation(operation);
  const path = `calls/${fileName(method)}`;
  const modules = [context.root, 'Calls'];
  const { passed, typed } = callSignature(operation, context);
  const name = identifier(callName(operation, context));
  const docs = comment([`\`${operation.method} ${inert(pathTemplate(operation)).replaceAll('`', '')}\``]);
  const declaration = code`
    ${docs}
    module ${name}
      ${definition(operation, context)}

      def self.call${passed}
        ${sending(operation, context)}
      end
    end
  `;
  const types = code`
    module ${name}
      OPERATION: ${runtimeSignature('Runtime::Operation', context)}

      def self.call: ${typed}
    end
  `;
  return [
    sourceFile(path, modules, mark(operation.source, declaration)),
    signatureFile(path, modules, mark(operation.source, types)),
  ];
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

/** What is passed from a group's method to the call. */
export function argumentNames(operation: Operation, context: Package): readonly Code[] {
  if (takesRequest(operation)) return [trusted('request')];
  return argumentsOf(operation, context).map(({ name }) => identifier(name));
}

export function pathTemplate({ path }: Operation): string {
  return path.map((part) => (typeof part === 'string' ? part : `{${part.name}}`)).join('');
}

function definition(operation: Operation, context: Package): Code {
  const { id, method, servers, security, accept } = operation;
  const [server] = servers;
  const values = keywords([
    ['id', string(id)],
    ['verb', string(method)],
    ['path', string(pathTemplate(operation))],
    ['server', server && serverCode(server, context)],
    ['security', securityCode(security, context)],
    ['accept', accept === '' ? undefined : string(accept)],
    ['response', code`-> { ${responseConstant(operation, context)} }`],
    ['successes', array(successCodes(operation, context))],
    ['failures', array(failureCodes(operation, context))],
  ]);
  return sequence([trusted('OPERATION = '), call(trusted('Runtime::Operation.new'), values, true)]);
}

/** The call of the runtime, with what the arguments make of the request. */
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
  const sent = sentParameters(operation, context);
  const inside = (location: Parameter['in']): readonly Sent[] =>
    sent.filter(({ parameter }) => parameter.in === location);
  const encode = ({ parameter, value }: Sent): Code => parameterCode(parameter, value, context);
  const inPath = new Map(inside('path').map((given) => [given.parameter, encode(given)]));
  const query = inside('query').map(encode);
  const isCookie = ({ parameter }: Sent): boolean => parameter.name.toLowerCase() === 'cookie';
  const headers = inside('header')
    .filter((header) => !isCookie(header))
    .map((header) => [string(header.parameter.name.toLowerCase()), encode(header)] as const);
  const cookies = [...inside('header').filter(isCookie), ...inside('cookie')].map(encode);
  const cookie = cookies.length === 0 ? [] : [[string('cookie'), parameters('cookies', cookies)] as const];
  const secrets = sent.filter(({ parameter }) => parameter.sensitive).map(({ value }) => value);
  const { body } = operation;
  const bodyArgument = argumentsOf(operation, context).find(({ of }) => of === body);
  return keywords([
    ['path', pathCode(operation, inPath)],
    ['query', query.length === 0 ? undefined : array(query)],
    ['headers', headers.length + cookie.length === 0 ? undefined : hash([...headers, ...cookie])],
    ['body', body && bodyArgument && bodyCode(body, argumentValue(bodyArgument, operation), context)],
    ['secrets', secrets.length === 0 ? undefined : array(secrets)],
  ]);
}

interface Sent {
  readonly parameter: Parameter;
  readonly value: Code;
}

/** The operation's own parameters, and those of the client that do not travel as headers, which the client sends itself. */
function sentParameters(operation: Operation, context: Package): readonly Sent[] {
  const own = argumentsOf(operation, context).flatMap((argument): Sent[] => {
    const { of: parameter } = argument;
    if (!('style' in parameter)) return [];
    const value = argumentValue(argument, operation);
    const fromClient = parameter.clientLevel && parameter.in !== 'header';
    return [{ parameter, value: fromClient ? givenOrSet(value, clientValue(parameter, context)) : value }];
  });
  const isOwn = (client: Parameter): boolean =>
    own.some(({ parameter }) => parameter.in === client.in && parameter.name === client.name);
  const others = context.api.clientParameters.filter((client) => /query|cookie/.test(client.in) && !isOwn(client));
  return [...own, ...others.map((parameter) => ({ parameter, value: clientValue(parameter, context) }))];
}

function givenOrSet(value: Code, setting: Code): Code {
  return code`(${value}.nil? ? ${setting} : ${value})`;
}

function clientValue(parameter: Parameter, { names }: Package): Code {
  return code`client.settings[${symbol(names.option(parameter))}]`;
}

function argumentValue({ name }: Argument, operation: Operation): Code {
  return takesRequest(operation) ? code`request.${identifier(name)}` : identifier(name);
}

/** Undefined where it is what the definition says. */
function pathCode(operation: Operation, inPath: ReadonlyMap<Parameter, Code>): Code | undefined {
  if (inPath.size === 0) return undefined;
  const pieces = operation.path.map((part) =>
    typeof part === 'string' ? string(part) : (inPath.get(part) ?? string('')),
  );
  return parameters('path', pieces);
}

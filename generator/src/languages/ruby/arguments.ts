/** The arguments of a generated method. */
import type { Operation } from '../../api/api.ts';
import { takesRequest } from '../../api/arguments.ts';
import { code, trusted, type Code } from '../../code/code.ts';
import { namedArguments, type Argument } from '../../naming/arguments.ts';
import type { Names } from '../../naming/names.ts';
import { identifier } from './literal.ts';
import { absolute, requestConstant, runtimeSignature, type Package } from './package.ts';
import { optional, signature } from './type.ts';

export interface Signature {
  /** As they are declared: `scope`, `source = nil`. */
  readonly declared: readonly Code[];
  /** As signatures have them. */
  readonly typed: readonly Code[];
}

/** Arguments in order, a server if the operation has its own servers, and options as keywords. */
export function signatureOf(operation: Operation, context: Package): Signature {
  const own = takesRequest(operation) ? requestArgument(operation, context) : positional(operation, context);
  const hasServer = operation.servers.length > 0;
  const named = namedOf(operation, context.names).map(({ name, of }) => {
    const type = optional(signature(of.type, context), of.type);
    return code`?${identifier(name)}: ${type}`;
  });
  return {
    declared: [...own.declared, ...(hasServer ? [trusted('server_url = nil')] : []), trusted('**options')],
    typed: [
      ...own.typed,
      ...(hasServer ? [trusted('?::String? server_url')] : []),
      ...named,
      ...optionSignatures(context),
    ],
  };
}

const optionNames = ['server_url', 'timeout', 'retries', 'headers', 'cancellation', 'max_response_bytes', 'polling'];

/** Arguments that can also be passed by name: optional ones whose name is not that of an option. */
export function namedOf(operation: Operation, names: Names): readonly Argument[] {
  if (takesRequest(operation)) return [];
  const all = namedArguments(operation, names);
  const lastNeeded = all.findLastIndex((argument) => !argument.optional);
  return all.slice(lastNeeded + 1).filter(({ name }) => !optionNames.includes(name));
}

function requestArgument(operation: Operation, context: Package): Signature {
  const typed = code`${absolute(requestConstant(operation, context), context)} request`;
  return { declared: [trusted('request')], typed: [typed] };
}

/** An optional argument before a required one is passed as nil. */
function positional(operation: Operation, context: Package): Signature {
  const all = namedArguments(operation, context.names);
  const lastNeeded = all.findLastIndex((argument) => !argument.optional);
  const isOptional = (index: number): boolean => index > lastNeeded;
  return {
    declared: all.map(({ name }, index) => (isOptional(index) ? code`${identifier(name)} = nil` : identifier(name))),
    typed: all.map((argument, index) => {
      const given = signature(argument.of.type, context);
      const type = argument.optional ? optional(given, argument.of.type) : given;
      return code`${trusted(isOptional(index) ? '?' : '')}${type} ${identifier(argument.name)}`;
    }),
  };
}

/** The options that every call accepts. */
function optionSignatures(context: Package): readonly Code[] {
  return [
    trusted('?server_url: ::String?'),
    trusted('?timeout: ::Numeric?'),
    trusted('?retries: ::Hash[::Symbol, untyped] | false | nil'),
    trusted('?headers: ::Hash[::String, ::String?]?'),
    code`?cancellation: ${runtimeSignature('Cancellation', context)}?`,
    trusted('?max_response_bytes: ::Numeric?'),
  ];
}

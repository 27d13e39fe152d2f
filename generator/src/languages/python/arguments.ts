/** The arguments of a method, by their names in Python. */
import type { Operation } from '../../api/api.ts';
import { takesRequest } from '../../api/arguments.ts';
import { code, type Code } from '../../code/code.ts';
import { namedArguments, type Argument } from '../../naming/arguments.ts';
import { identifier } from './literal.ts';
import { runtime, wrapperReference, type Package } from './package.ts';
import { optional, settable, typeCode } from './type.ts';

export interface Signature {
  /** The names of the arguments, to pass on. */
  readonly names: readonly string[];
  /** `name: type = default` */
  readonly declared: readonly Code[];
}

/** The parameters of a method before its options. From the first optional one on, parameters are keyword-only. */
export function signatureOf(operation: Operation, context: Package): Signature {
  if (takesRequest(operation)) {
    const type = wrapperReference(operation, 'request', context);
    return { names: ['request'], declared: [code`request: ${type}`] };
  }
  const all = namedArguments(operation, context.names);
  const ordered = [...all.filter((argument) => !argument.optional), ...all.filter((argument) => argument.optional)];
  return {
    names: ordered.map(({ name }) => name),
    declared: ordered.map((argument) => declaration(argument, context)),
  };
}

export function declaration({ name, of, optional: isOptional }: Argument, context: Package): Code {
  const { type } = of;
  if (!isOptional) return code`${identifier(name)}: ${typeCode(type, context)}`;
  if (!('style' in of) && of.encoding === 'json' && type.kind === 'nullable') {
    return code`${identifier(name)}: ${settable(type, context)} = ${runtime('UNSET')}`;
  }
  return code`${identifier(name)}: ${optional(type, context)} = None`;
}

/** The signature of a call. */
import type { Operation } from '../../api/api.ts';
import { takesRequest } from '../../api/arguments.ts';
import { errorsOf } from '../../api/outcomes.ts';
import { argumentRemark } from '../../api/remarks.ts';
import { routeOf } from '../../api/request-parts.ts';
import { code, ref, trusted, type Code } from '../../code/code.ts';
import { namedArguments, type Argument } from '../../naming/arguments.ts';
import { deprecation, inert, parameterTag } from './comment.ts';
import { parameter } from './declaration.ts';
import { variable } from './literal.ts';
import { modelSymbol, requestSymbol, runtime, type Package } from './package.ts';
import { docType, nativeType, nullMember } from './type.ts';

export interface Signature {
  /** The arguments, to pass on. */
  readonly names: readonly Code[];
  readonly parameters: readonly Code[];
}

/** The arguments of the operation's method, options included. */
export function signatureOf(operation: Operation, context: Package): Signature {
  const given = takesRequest(operation) ? requestArgument(operation, context) : positional(operation, context);
  const options = code`?${ref(runtime('RequestOptions', context))} $options = null`;
  return { names: [...given.names, trusted('$options')], parameters: [...given.parameters, options] };
}

function requestArgument(operation: Operation, context: Package): Signature {
  return { names: [trusted('$request')], parameters: [code`${ref(requestSymbol(operation, context))} $request`] };
}

/** An optional argument before a required one is passed as null. */
function positional(operation: Operation, context: Package): Signature {
  const all = namedArguments(operation, context.names);
  const lastNeeded = all.findLastIndex(({ optional }) => !optional);
  return {
    names: all.map(({ name }) => variable(name)),
    parameters: all.map((argument, index) => argumentCode(argument, index > lastNeeded, isSecret(argument), context)),
  };
}

export function argumentCode(
  { name, of, optional }: Argument,
  hasDefault: boolean,
  isSecret: boolean,
  context: Package,
): Code {
  const type = nativeType(of.type, 'given', context, optional ? [nullMember] : []);
  return parameter(type, variable(name), hasDefault ? nullMember.code : undefined, isSecret);
}

/** Whether a parameter is secret. A body is not: its model protects its secrets. */
export function isSecret({ of }: Argument): boolean {
  return 'style' in of && of.sensitive;
}

/** Paragraphs and tags. */
export function operationDocs(operation: Operation, context: Package): [readonly string[], readonly Code[]] {
  const { summary, description, method, deprecated } = operation;
  const described = takesRequest(operation) ? [] : namedArguments(operation, context.names);
  const parameters = described.map(({ name, of, optional }) => {
    const type = docType(of.type, 'given', context, optional ? [nullMember] : []);
    return parameterTag(type, variable(name), argumentRemark(of));
  });
  const tags = [
    ...parameters,
    ...errorsOf(operation).map(
      (error) => code`@throws ${ref(modelSymbol(error, context))} If the server responds with this error`,
    ),
    code`@throws ${ref(runtime('Models/Errors/SDKError', context))} For any other error response, or one that the API does not describe`,
    code`@throws ${ref(runtime('Models/Errors/RequestError', context))} If no response arrives`,
    ...deprecation(deprecated),
  ];
  return [[summary, description, `\`${method} ${inert(routeOf(operation)).replaceAll('`', '')}\``], tags];
}

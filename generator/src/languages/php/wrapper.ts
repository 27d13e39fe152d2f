/** The types that an operation adds: its result, and its request type if one argument holds all parameters. */
import type { Operation, ResultHeader } from '../../api/api.ts';
import { code, lines, mark, nothing, ref, sequence, trusted, type Code } from '../../code/code.ts';
import { namedArguments } from '../../naming/arguments.ts';
import type { OutputFile } from '../language.ts';
import { comment, documented, parameterTag, typeTag } from './comment.ts';
import { classDeclaration, method } from './declaration.ts';
import { sourceFile } from './file.ts';
import { identifier, inlineArray, string, variable } from './literal.ts';
import { foreign, requestSymbol, responseSymbol, runtime, type Package } from './package.ts';
import { argumentCode, isSecret } from './signature.ts';
import { docType, holdsList, nativeType, nullMember } from './type.ts';

export function responseSource(operation: Operation, context: Package): OutputFile {
  const symbol = responseSymbol(operation, context);
  const head = code`final class ${identifier(symbol.name)} extends ${ref(runtime('Runtime/Response', context))}`;
  const content = documented(
    [`What \`${context.names.operation(operation).method}\` gives.`],
    [],
    classDeclaration(head, [secretsOf(operation, context), responseConstructor(operation, context)]),
  );
  return sourceFile(symbol, mark(operation.source, content), context);
}

/** Null if the server sent valid JSON of another type, which the raw response contains. */
function responseConstructor(operation: Operation, context: Package): Code {
  const all = [...operation.results, ...operation.resultHeaders];
  if (all.length === 0) return nothing;
  const fields = all.map((field) => {
    const name = variable(context.names.resultField(field));
    const native = nativeType(field.type, 'got', context, [nullMember]);
    const type = docType(field.type, 'got', context, [nullMember]);
    if ('statuses' in field) {
      return {
        parameter: code`public readonly ${native} ${name} = null`,
        tags: parameterTag(type, name, headerText(field)),
      };
    }
    return {
      parameter: code`public readonly ${native} ${name} = null`,
      tags: holdsList(field.type) ? typeTag(code`@param ${type} ${name}`) : [],
    };
  });
  const raw = code`${ref(foreign('Psr\\Http\\Message\\ResponseInterface'))} $rawResponse`;
  const inherited = [trusted('string $contentType'), trusted('int $statusCode'), raw];
  const constructor = method(
    trusted('public function __construct'),
    [...inherited, ...fields.map(({ parameter }) => parameter)],
    nothing,
    trusted('parent::__construct($contentType, $statusCode, $rawResponse);'),
  );
  return lines([
    comment(
      [],
      fields.flatMap(({ tags }) => tags),
    ),
    constructor,
  ]);
}

/** The documentation of a header's field. */
export function headerText({ name, description }: ResultHeader): string {
  return description || `The response header \`${name.replaceAll('`', '')}\``;
}

function secretsOf({ resultHeaders }: Operation, { names }: Package): Code {
  const secret = resultHeaders.filter(({ sensitive }) => sensitive).map((header) => string(names.resultField(header)));
  return secret.length === 0 ? nothing : code`protected const SECRET = ${inlineArray(secret)};`;
}

export function requestSource(operation: Operation, context: Package): OutputFile {
  const symbol = requestSymbol(operation, context);
  const given = namedArguments(operation, context.names).toSorted((a, b) => Number(a.optional) - Number(b.optional));
  const parameters = given.map((argument) => {
    const declared = argumentCode(argument, argument.optional, false, context);
    const attribute = isSecret(argument) ? trusted('#[\\SensitiveParameter] ') : nothing;
    return sequence([attribute, code`public readonly ${declared}`]);
  });
  const tags = given.map(({ name, of, optional }) =>
    parameterTag(docType(of.type, 'given', context, optional ? [nullMember] : []), variable(name), of.description),
  );
  const secret = given.filter(isSecret).map(({ name }) => string(name));
  const constructor = method(trusted('public function __construct'), parameters, nothing, nothing);
  const head = code`final class ${identifier(symbol.name)} extends ${ref(runtime('Runtime/Arguments', context))}`;
  const content = documented(
    [`The arguments of \`${context.names.operation(operation).method}\`.`],
    [],
    classDeclaration(head, [
      secret.length === 0 ? nothing : code`protected const SECRET = ${inlineArray(secret)};`,
      lines([comment([], tags), constructor]),
    ]),
  );
  return sourceFile(symbol, mark(operation.source, content), context);
}

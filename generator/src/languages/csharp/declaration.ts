/** Types and methods, laid out as the framework's own source is. */
import { code, lines, nothing, paragraphs, sequence, trusted, type Code } from '../../code/code.ts';
import { block, bracketed } from './literal.ts';

/** A type with its members, an empty line between them. */
export function typeDeclaration(head: Code, members: readonly Code[]): Code {
  const present = members.filter((member) => member !== nothing);
  if (present.length === 0) return lines([head, trusted('{'), trusted('}')]);
  return lines([head, trusted('{'), block(paragraphs(present)), trusted('}')]);
}

/** A method that is one expression. */
export function expressionMethod(head: Code, parameters: readonly Code[], expression: Code): Code {
  return lines([
    sequence([head, parameterList(parameters), trusted(' =>')]),
    block(sequence([expression, trusted(';')])),
  ]);
}

export function blockMethod(head: Code, parameters: readonly Code[], body: Code): Code {
  return lines([sequence([head, parameterList(parameters)]), trusted('{'), block(body), trusted('}')]);
}

function parameterList(parameters: readonly Code[]): Code {
  return bracketed('(', parameters, ')');
}

/** A property that users set when they make an object. */
export function initProperty(type: Code, name: Code, isRequired: boolean): Code {
  return code`public ${trusted(isRequired ? 'required ' : '')}${type} ${name} { get; init; }`;
}

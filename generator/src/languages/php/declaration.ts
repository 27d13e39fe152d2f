/** Methods and constructors, laid out as PSR-12 asks. */
import { code, lines, list, nothing, paragraphs, sequence, trusted, type Code } from '../../code/code.ts';
import { print } from '../../code/print.ts';
import { WIDTH } from './file.ts';
import { block } from './literal.ts';

/** The indentation of members of a class. */
const INDENTATION = 4;

/** `public function name(…): type` with its body; the brace follows a closing parenthesis that begins a line. */
export function method(head: Code, parameters: readonly Code[], returns: Code, body: Code): Code {
  const result = returns === nothing ? nothing : code`: ${returns}`;
  const flat = code`${head}${list(parameters, { open: '(', close: ')' })}${result}`;
  const isFlat = print(flat, Infinity).text.trimEnd().length <= WIDTH - INDENTATION;
  const given = list(parameters, { open: '(', close: ')', columns: 4, expanded: !isFlat });
  const inside = block(body);
  return isFlat
    ? lines([code`${head}${given}${result}`, trusted('{'), inside, trusted('}')])
    : lines([code`${head}${given}${result} {`, inside, trusted('}')]);
}

/** A parameter; `default` is left out where it has none. */
export function parameter(type: Code, name: Code, value: Code | undefined, isSecret: boolean): Code {
  const attribute = isSecret ? trusted('#[\\SensitiveParameter] ') : nothing;
  return sequence([attribute, value === undefined ? code`${type} ${name}` : code`${type} ${name} = ${value}`]);
}

/** A class with its members, an empty line between them. */
export function classDeclaration(head: Code, members: readonly Code[]): Code {
  const present = members.filter((member) => member !== nothing);
  return lines([head, trusted('{'), block(paragraphs(present)), trusted('}')]);
}

/** A generated Ruby file, and its signatures beside it. */
import { code, lines, nothing, paragraphs, sequence, trusted, type Code } from '../../code/code.ts';
import { print } from '../../code/print.ts';
import type { OutputFile } from '../language.ts';
import { ours } from './identity.ts';
import { identifier } from './literal.ts';

/** Of the printed code; what rubocop is configured for. */
export const WIDTH = 120;

const header = trusted('# Generated from the OpenAPI description: edit that and regenerate.');
const magic = trusted('# frozen_string_literal: true');

/** `path` is relative to the directory of generated code; `body` is in the modules, outermost first. */
export function sourceFile(path: string, modules: readonly string[], body: Code): OutputFile {
  const { text, sources } = print(paragraphs([magic, header, within(modules, body)]), WIDTH);
  return { path: `lib/${ours.library}/generated/${path}.rb`, text, sources };
}

export function signatureFile(path: string, modules: readonly string[], body: Code): OutputFile {
  const { text, sources } = print(paragraphs([header, within(modules, body)]), WIDTH);
  return { path: `sig/generated/${path}.rbs`, text, sources };
}

function within(modules: readonly string[], body: Code): Code {
  return modules.reduceRight(
    (content, name) => code`
      module ${identifier(name)}
        ${content}
      end
    `,
    body,
  );
}

/** `class Name < Parent` with a body that may be empty. */
export function classCode(name: string, parent: Code, members: readonly Code[]): Code {
  const head = code`class ${identifier(name)} < ${parent}`;
  const present = members.filter((member) => member !== nothing);
  return present.length === 0
    ? lines([head, trusted('end')])
    : code`
        ${head}
          ${sequence([lines(present)])}
        end
      `;
}

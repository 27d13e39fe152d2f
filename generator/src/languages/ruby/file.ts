/** Generated Ruby files, and their signatures beside them. */
import { code, lines, nothing, paragraphs, sequence, trusted, type Code } from '../../code/code.ts';
import { print } from '../../code/print.ts';
import type { OutputFile } from '../language.ts';
import { ours } from './identity.ts';
import { identifier } from './literal.ts';

/** Of the printed code; what rubocop is configured for. */
export const WIDTH = 120;

const header = trusted('# Generated from the OpenAPI description: edit that and regenerate.');
const magic = trusted('# frozen_string_literal: true');

/** What defines a constant of the package. */
export interface Declaration {
  /** The file that has it, relative to the directory of generated code, without an ending. */
  readonly path: string;
  /** The module of the package that it is in: `Operations`; undefined for the package's own. */
  readonly module: string | undefined;
  readonly name: string;
  /** Written when its file is, so that all are never held at once. */
  readonly write: () => Definition;
}

export interface Definition {
  readonly source: Code;
  readonly signature: Code;
}

/** Each file with what it declares, module by module, in the order of the declarations. */
export function filesOf(declarations: readonly Declaration[], root: string): readonly OutputFile[] {
  return [...Map.groupBy(declarations, ({ path }) => path)].flatMap(([path, members]) => {
    const modules = [...Map.groupBy(members, ({ module }) => module)].map(
      ([module, all]) => [module, all.map(({ write }) => write())] as const,
    );
    const body = (part: keyof Definition): Code =>
      paragraphs(modules.map(([module, all]) => within(module, paragraphs(all.map((each) => each[part])))));
    return [sourceFile(path, root, body('source')), signatureFile(path, root, body('signature'))];
  });
}

export function sourceFile(path: string, root: string, body: Code): OutputFile {
  const { text, sources } = print(paragraphs([magic, header, within(root, body)]), WIDTH);
  return { path: `lib/${ours.library}/generated/${path}.rb`, text, sources };
}

export function signatureFile(path: string, root: string, body: Code): OutputFile {
  const { text, sources } = print(paragraphs([header, within(root, body)]), WIDTH);
  return { path: `sig/generated/${path}.rbs`, text, sources };
}

function within(module: string | undefined, content: Code): Code {
  return module === undefined ? content : moduleCode(module, content);
}

export function moduleCode(name: string, content: Code): Code {
  return code`
    module ${identifier(name)}
      ${content}
    end
  `;
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

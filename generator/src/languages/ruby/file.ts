/** Generated Ruby files, and their signatures beside them. */
import { code, lines, nothing, paragraphs, sequence, trusted, type Code } from '../../code/code.ts';
import { print } from '../../code/print.ts';
import type { OutputFile } from '../language.ts';
import { ours } from './identity.ts';
import { identifier } from './literal.ts';

/** The line length of the printed code, as in RuboCop's configuration. */
export const WIDTH = 120;

const header = trusted('# Generated from the OpenAPI description: edit that and regenerate.');
const magic = trusted('# frozen_string_literal: true');

/** The definition of a constant of the package. */
export interface Declaration {
  /** Its file, relative to the directory of generated code, without an extension. */
  readonly path: string;
  /** Its module: `Operations`; undefined for the root module. */
  readonly module: string | undefined;
  readonly name: string;
  /** Called when the file is written, so that only one file is in memory at a time. */
  readonly write: () => Definition;
}

export interface Definition {
  readonly source: Code;
  readonly signature: Code;
}

/** The files with their declarations, grouped by module, in the order of the declarations. */
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

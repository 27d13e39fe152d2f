/** Declarations of the named types: what users see of requests and responses, and beside each what reads and writes it. */
import type { NamedType } from '../../api/api.ts';
import { mark, paragraphs, type Code } from '../../code/code.ts';
import type { OutputFile } from '../language.ts';
import { codecClass } from './codec.ts';
import { enumCodec, enumDeclaration } from './enum.ts';
import { sourceFile } from './file.ts';
import { objectCodec, objectDeclaration } from './object.ts';
import { folderOf, type Package } from './package.ts';
import { unionCode, unionDeclaration } from './union.ts';

export function modelSource(type: NamedType, context: Package): OutputFile {
  const home = folderOf(type.home);
  const name = context.names.type(type);
  const content = mark(type.source, paragraphs(declarations(type, context)));
  return sourceFile(`Models/${home}/${name}`, `${context.namespace}.Models.${home}`, content);
}

function declarations(type: NamedType, context: Package): readonly Code[] {
  switch (type.kind) {
    case 'enum':
      return [enumDeclaration(type, context), codecClass(type, enumCodec(type, context), context)];
    case 'object':
      return [objectDeclaration(type, context), codecClass(type, objectCodec(type, context), context)];
    case 'union':
      return [unionDeclaration(type, context), codecClass(type, unionCode(type, context), context)];
    default:
      return type satisfies never;
  }
}

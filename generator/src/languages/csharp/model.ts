/** Declarations of the named types of requests and responses, each with its codec. */
import type { NamedType } from '../../api/api.ts';
import { mark, paragraphs, type Code } from '../../code/code.ts';
import { codecClass } from './codec.ts';
import { enumCodec, enumDeclaration } from './enum.ts';
import type { Declaration } from './file.ts';
import { objectCodec, objectDeclaration } from './object.ts';
import { folderOf, pathOf, type Package } from './package.ts';
import { unionCode, unionDeclaration } from './union.ts';

export function modelDeclaration(type: NamedType, context: Package): Declaration {
  return {
    path: pathOf(folderOf(type.home), type, context),
    isLenient: type.kind === 'object' && type.properties.some((property) => property.required),
    write: () => mark(type.source, paragraphs(declarations(type, context))),
  };
}

function declarations(type: NamedType, context: Package): readonly Code[] {
  const within = { ...context, within: type };
  switch (type.kind) {
    case 'enum':
      return [enumDeclaration(type, context), codecClass(type, enumCodec(type, context), context)];
    case 'object':
      return [objectDeclaration(type, context), codecClass(type, objectCodec(type, within), within)];
    case 'union':
      return [unionDeclaration(type, context), codecClass(type, unionCode(type, within), within)];
    default:
      return type satisfies never;
  }
}

/** Declarations of the named types: what users see of requests and responses, and beside each what reads and writes it. */
import type { NamedType } from '../../api/api.ts';
import { mark, nothing, paragraphs, trusted, type Code } from '../../code/code.ts';
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
  return sourceFile(`Models/${home}/${name}`, content, context, pragmaOf(type));
}

/** The constructor for what is read sets nothing. The formatter wants such lines without indentation. */
function pragmaOf(type: NamedType): Code {
  const isDemanding = type.kind === 'object' && type.properties.some((property) => property.required);
  return isDemanding
    ? trusted('// What is read may lack what the API promises.\n#pragma warning disable CS8618')
    : nothing;
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

/** Security schemes as constants, and requirements as what an operation says of them. */
import type { SecurityScheme } from '../../api/api.ts';
import { code, mark, paragraphs, ref, trusted, type Code } from '../../code/code.ts';
import { environmentVariable } from '../../naming/environment.ts';
import type { OutputFile } from '../language.ts';
import { call, pure } from './call.ts';
import { documented } from './comment.ts';
import { sourceFile } from './file.ts';
import { identifier, string } from './literal.ts';
import { generated, runtime, schemeSymbol, type Package } from './package.ts';

export function securitySource(context: Package): OutputFile {
  const schemes = context.api.securitySchemes.map((scheme) => mark(scheme.source, declaration(scheme, context)));
  return sourceFile(`${generated}/security`, schemes.length === 0 ? trusted('export {};') : paragraphs(schemes));
}

function declaration(scheme: SecurityScheme, context: Package): Code {
  const name = identifier(schemeSymbol(scheme, context).name);
  const type = ref(runtime('SecurityScheme', true));
  const content = code`export const ${name}: ${type} = ${pure(schemeCode(scheme, context))};`;
  return documented([scheme.description], [], content);
}

function schemeCode(scheme: SecurityScheme, { api, names }: Package): Code {
  const option = string(names.option(scheme));
  const variable = string(environmentVariable(api, scheme));
  switch (scheme.kind) {
    case 'apiKey':
      switch (scheme.in) {
        case 'header':
          return call('apiKeyHeader', [option, string(scheme.key.toLowerCase()), variable]);
        case 'query':
          return call('apiKeyQuery', [option, string(scheme.key), variable]);
        case 'cookie':
          return call('apiKeyCookie', [option, string(scheme.key), variable]);
        default:
          return scheme.in satisfies never;
      }
    case 'basic':
      return call('basic', [option, variable]);
    case 'bearer':
      return call('bearer', [option, variable]);
    default:
      return scheme satisfies never;
  }
}

/** Undefined where a call needs no credential. Being anonymous is the last alternative, whatever the order in the spec. */
export function securityCode(alternatives: readonly (readonly SecurityScheme[])[], context: Package): Code | undefined {
  const given = alternatives.filter((schemes) => schemes.length > 0).map((schemes) => together(schemes, context));
  const [only] = given;
  if (only === undefined) return undefined;
  if (given.length < alternatives.length) return pure(call('either', [...given, ref(runtime('anonymous'))]));
  return given.length === 1 ? only : pure(call('either', given));
}

function together(schemes: readonly SecurityScheme[], context: Package): Code {
  const references = schemes.map((scheme) => ref(schemeSymbol(scheme, context)));
  const [only] = references;
  return only !== undefined && references.length === 1 ? only : pure(call('together', references));
}

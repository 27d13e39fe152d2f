/** Security schemes as constants, and requirements as what an operation says of them. */
import type { SecurityScheme } from '../../api/api.ts';
import { code, lines, mark, nothing, type Code } from '../../code/code.ts';
import { environmentVariable } from '../../naming/environment.ts';
import type { OutputFile } from '../language.ts';
import { documented } from './comment.ts';
import { sourceFile } from './file.ts';
import { call, identifier, string } from './literal.ts';
import { runtime, schemeReference, type Package } from './package.ts';

/** Nothing where the API has no schemes. */
export function securitySources(context: Package): readonly OutputFile[] {
  const schemes = context.api.securitySchemes.map((scheme) => mark(scheme.source, declaration(scheme, context)));
  const body = lines(schemes);
  return body === nothing ? [] : [sourceFile('_generated/security', { body, begins: 'statement' }, context)];
}

function declaration(scheme: SecurityScheme, context: Package): Code {
  const name = identifier(context.names.option(scheme));
  return documented(code`${name} = ${schemeCode(scheme, context)}`, [scheme.description]);
}

function schemeCode(scheme: SecurityScheme, { api, names }: Package): Code {
  const option = string(names.option(scheme));
  const variable = string(environmentVariable(api, scheme));
  switch (scheme.kind) {
    case 'apiKey':
      switch (scheme.in) {
        case 'header':
          return call(runtime('api_key_header'), [option, string(scheme.key.toLowerCase()), variable]);
        case 'query':
          return call(runtime('api_key_query'), [option, string(scheme.key), variable]);
        case 'cookie':
          return call(runtime('api_key_cookie'), [option, string(scheme.key), variable]);
        default:
          return scheme.in satisfies never;
      }
    case 'basic':
      return call(runtime('basic'), [option, variable]);
    case 'bearer':
      return call(runtime('bearer'), [option, variable]);
    default:
      return scheme satisfies never;
  }
}

/** Undefined where a call needs no credential. Being anonymous is the last alternative, whatever the order in the spec. */
export function securityCode(alternatives: readonly (readonly SecurityScheme[])[], context: Package): Code | undefined {
  const given = alternatives.filter((schemes) => schemes.length > 0).map((schemes) => together(schemes, context));
  const [only] = given;
  if (only === undefined) return undefined;
  if (given.length < alternatives.length) return call(runtime('either'), [...given, runtime('anonymous')]);
  return given.length === 1 ? only : call(runtime('either'), given);
}

function together(schemes: readonly SecurityScheme[], context: Package): Code {
  const references = schemes.map((scheme) => schemeReference(scheme, context));
  const [only] = references;
  return only !== undefined && references.length === 1 ? only : call(runtime('together'), references);
}

/** Security schemes as constants, and the security requirements of operations. */
import type { SecurityScheme } from '../../api/api.ts';
import { carrierOf, writeRequirement, type Carrier } from '../../api/credentials.ts';
import { code, lines, mark, nothing, type Code } from '../../code/code.ts';
import { environmentVariable } from '../../naming/environment.ts';
import type { OutputFile } from '../language.ts';
import { documented } from './comment.ts';
import { sourceFile } from './file.ts';
import { call, identifier, string } from './literal.ts';
import { runtime, schemeReference, type Package } from './package.ts';

/** Empty if the API has no schemes. */
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
  const { carrier, key } = carrierOf(scheme);
  const carried = key === undefined ? [] : [string(key)];
  const variable = string(environmentVariable(api, scheme));
  return call(runtime(makers[carrier]), [string(names.option(scheme)), ...carried, variable]);
}

const makers: Readonly<Record<Carrier, string>> = {
  header: 'api_key_header',
  query: 'api_key_query',
  cookie: 'api_key_cookie',
  basic: 'basic',
  bearer: 'bearer',
};

/** Undefined if a call needs no credential. */
export function securityCode(alternatives: readonly (readonly SecurityScheme[])[], context: Package): Code | undefined {
  return writeRequirement(alternatives, {
    scheme: (scheme) => schemeReference(scheme, context),
    together: (requirements) => call(runtime('together'), requirements),
    either: (requirements) => call(runtime('either'), requirements),
    anonymous: runtime('anonymous'),
  });
}

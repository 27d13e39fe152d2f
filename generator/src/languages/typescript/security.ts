/** Security schemes as constants, and the security requirements of operations. */
import type { SecurityScheme } from '../../api/api.ts';
import { carrierOf, writeRequirement, type Carrier } from '../../api/credentials.ts';
import { code, mark, paragraphs, ref, trusted, type Code } from '../../code/code.ts';
import { environmentVariable } from '../../naming/environment.ts';
import type { OutputFile } from '../language.ts';
import { call, pure } from './call.ts';
import { documented } from './comment.ts';
import { ownName, sourceFile } from './file.ts';
import { identifier, string } from './literal.ts';
import { generated, runtime, schemeSymbol, type Package } from './package.ts';

export function securitySource(context: Package): OutputFile {
  const schemes = context.api.securitySchemes.map((scheme) => mark(scheme.source, declaration(scheme, context)));
  return sourceFile(`${generated}/security`, schemes.length === 0 ? trusted('export {};') : paragraphs(schemes));
}

function declaration(scheme: SecurityScheme, context: Package): Code {
  const name = identifier(ownName(schemeSymbol(scheme, context)));
  const type = ref(runtime('SecurityScheme', true));
  const content = code`export const ${name}: ${type} = ${pure(schemeCode(scheme, context))};`;
  return documented([scheme.description], [], content);
}

function schemeCode(scheme: SecurityScheme, { api, names }: Package): Code {
  const { carrier, key } = carrierOf(scheme);
  const carried = key === undefined ? [] : [string(key)];
  const variable = string(environmentVariable(api, scheme));
  return call(makers[carrier], [string(names.option(scheme)), ...carried, variable]);
}

const makers: Readonly<Record<Carrier, string>> = {
  header: 'apiKeyHeader',
  query: 'apiKeyQuery',
  cookie: 'apiKeyCookie',
  basic: 'basic',
  bearer: 'bearer',
};

/** Undefined if a call needs no credential. */
export function securityCode(alternatives: readonly (readonly SecurityScheme[])[], context: Package): Code | undefined {
  return writeRequirement(alternatives, {
    scheme: (scheme) => ref(schemeSymbol(scheme, context)),
    together: (requirements) => pure(call('together', requirements)),
    either: (requirements) => pure(call('either', requirements)),
    anonymous: ref(runtime('anonymous')),
  });
}

/** Security schemes: the class that holds a client's credentials, and the security requirements of operations. */
import type { SecurityScheme } from '../../api/api.ts';
import { carrierOf, writeRequirement, type Carrier } from '../../api/credentials.ts';
import { code, mark, ref, trusted, type Code } from '../../code/code.ts';
import { credentialRemark, environmentVariable } from '../../naming/environment.ts';
import { documented } from './comment.ts';
import { typeDeclaration } from './declaration.ts';
import type { Declaration } from './file.ts';
import { call, identifier, string } from './literal.ts';
import { runtime, securitySymbol, type Package } from './package.ts';

/** The property of a credential: options begin with a small letter, properties do not. */
export function credentialName(scheme: SecurityScheme, { names }: Package): string {
  const name = names.option(scheme);
  return name.charAt(0).toUpperCase() + name.slice(1);
}

export function securityDeclaration(context: Package): Declaration {
  return {
    path: 'Models/Components/Security',
    write: () => mark(context.api.source, credentialsCode(context)),
  };
}

function credentialsCode(context: Package): Code {
  const { api } = context;
  const type = ref(runtime('Credential', context));
  const properties = api.securitySchemes.map((scheme) =>
    mark(
      scheme.source,
      documented(
        [scheme.description, credentialRemark(api, scheme)],
        [],
        code`public ${type}? ${identifier(credentialName(scheme, context))} { get; set; }`,
      ),
    ),
  );
  return documented(
    [`The credentials of a client of ${api.title}. Neither debuggers nor logs show them.`],
    [],
    typeDeclaration(trusted('public sealed class Security'), properties),
  );
}

/** Undefined if a call needs no credential. */
export function securityCode(alternatives: readonly (readonly SecurityScheme[])[], context: Package): Code | undefined {
  return writeRequirement(alternatives, {
    scheme: (scheme) => schemeCode(scheme, context),
    together: (requirements) => make('TogetherScheme', requirements, context),
    either: (requirements) => make('EitherScheme', requirements, context),
    anonymous: make('TogetherScheme', [], context),
  });
}

function schemeCode(scheme: SecurityScheme, context: Package): Code {
  const { carrier, key } = carrierOf(scheme);
  const name = credentialName(scheme, context);
  const security = ref(securitySymbol(context));
  return make(
    makers[carrier],
    [
      ...(key === undefined ? [] : [string(key)]),
      string(name),
      string(environmentVariable(context.api, scheme)),
      code`static security => ((${security})security).${identifier(name)}`,
    ],
    context,
  );
}

const makers: Readonly<Record<Carrier, string>> = {
  header: 'ApiKeyHeaderScheme',
  query: 'ApiKeyQueryScheme',
  cookie: 'ApiKeyCookieScheme',
  basic: 'BasicScheme',
  bearer: 'BearerScheme',
};

function make(name: string, values: readonly Code[], context: Package): Code {
  return call(code`new ${ref(runtime(`Runtime/Security/${name}`, context))}`, values);
}

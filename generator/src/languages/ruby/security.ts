/** Security schemes as constants, the security requirements of operations, and the class that holds credentials. */
import type { SecurityScheme } from '../../api/api.ts';
import { carrierOf, writeRequirement, type Carrier } from '../../api/credentials.ts';
import { code, lines, mark, sequence, trusted, type Code } from '../../code/code.ts';
import { environmentVariable } from '../../naming/environment.ts';
import { upperSnake, words } from '../../naming/words.ts';
import { documented } from './comment.ts';
import { classCode, moduleCode, type Declaration, type Definition } from './file.ts';
import { call, identifier, string, symbol } from './literal.ts';
import { declare, modelSignature } from './model.ts';
import { runtimeSignature, type Package } from './package.ts';

export function securityDeclarations(context: Package): readonly Declaration[] {
  if (context.api.securitySchemes.length === 0) return [];
  const schemes = { path: 'security_schemes', module: undefined, name: 'SecuritySchemes' };
  const credentials = { path: 'shared/security', module: 'Shared', name: 'Security' };
  return [
    { ...schemes, write: () => schemesDefinition(context) },
    { ...credentials, write: () => credentialsDefinition(context) },
  ];
}

function schemesDefinition(context: Package): Definition {
  const { securitySchemes } = context.api;
  const schemes = securitySchemes.map((scheme) => mark(scheme.source, declaration(scheme, context)));
  const types = securitySchemes.map(
    (scheme) => code`${schemeName(scheme, context)}: ${runtimeSignature('Runtime::Security::scheme', context)}`,
  );
  return {
    source: moduleCode('SecuritySchemes', lines(schemes)),
    signature: moduleCode('SecuritySchemes', lines(types)),
  };
}

function schemeName(scheme: SecurityScheme, { names }: Package): Code {
  return identifier(upperSnake(words(names.option(scheme))));
}

function declaration(scheme: SecurityScheme, context: Package): Code {
  return documented([scheme.description], [], code`${schemeName(scheme, context)} = ${schemeCode(scheme, context)}`);
}

function schemeCode(scheme: SecurityScheme, { api, names }: Package): Code {
  const { carrier, key } = carrierOf(scheme);
  const carried = key === undefined ? [] : [string(key)];
  const variable = string(environmentVariable(api, scheme));
  return make(makers[carrier], [symbol(names.option(scheme)), ...carried, variable]);
}

const makers: Readonly<Record<Carrier, string>> = {
  header: 'api_key_header',
  query: 'api_key_query',
  cookie: 'api_key_cookie',
  basic: 'basic',
  bearer: 'bearer',
};

function make(name: string, values: readonly Code[]): Code {
  return call(trusted(`Runtime::Security.${name}`), values);
}

/** Undefined if a call needs no credential. */
export function securityCode(alternatives: readonly (readonly SecurityScheme[])[], context: Package): Code | undefined {
  return writeRequirement(alternatives, {
    scheme: (scheme) => sequence([trusted('SecuritySchemes::'), schemeName(scheme, context)]),
    together: (requirements) => make('together', requirements),
    either: (requirements) => make('either', requirements),
    anonymous: trusted('Runtime::Security::ANONYMOUS'),
  });
}

/** `Shared::Security`, for `config_security`. */
function credentialsDefinition(context: Package): Definition {
  const { api, names } = context;
  const fields = api.securitySchemes.map((scheme) => {
    const name = names.option(scheme);
    const declared = declare('field', [symbol(name), string(name), trusted('secret: true')]);
    return mark(scheme.source, documented([scheme.description], [], declared));
  });
  const docs = ['Credentials: each a value, or something to call for every attempt.'];
  const content = documented(docs, [], classCode('Security', trusted('Runtime::Model'), fields));
  const types = api.securitySchemes.map((scheme) => ({
    name: names.option(scheme),
    required: false,
    type: code`${runtimeSignature('Runtime::credential', context)}?`,
  }));
  return { source: content, signature: modelSignature('Security', types, context) };
}

/** Security schemes as constants, what operations say of them, and the class that holds credentials. */
import type { SecurityScheme } from '../../api/api.ts';
import { code, lines, mark, sequence, trusted, type Code } from '../../code/code.ts';
import { environmentVariable } from '../../naming/environment.ts';
import { upperSnake, words } from '../../naming/words.ts';
import type { OutputFile } from '../language.ts';
import { documented } from './comment.ts';
import { classCode, signatureFile, sourceFile } from './file.ts';
import { call, identifier, string, symbol } from './literal.ts';
import { declare, modelSignature } from './model.ts';
import { runtimeSignature, type Package } from './package.ts';

export function securityFiles(context: Package): readonly OutputFile[] {
  const { securitySchemes } = context.api;
  if (securitySchemes.length === 0) return [];
  const schemes = securitySchemes.map((scheme) => mark(scheme.source, declaration(scheme, context)));
  const types = securitySchemes.map(
    (scheme) => code`${schemeName(scheme, context)}: ${runtimeSignature('Runtime::Security::scheme', context)}`,
  );
  return [
    sourceFile('security_schemes', [context.root, 'SecuritySchemes'], lines(schemes)),
    signatureFile('security_schemes', [context.root, 'SecuritySchemes'], lines(types)),
    ...credentialFiles(context),
  ];
}

function schemeName(scheme: SecurityScheme, { names }: Package): Code {
  return identifier(upperSnake(words(names.option(scheme))));
}

function declaration(scheme: SecurityScheme, context: Package): Code {
  return documented([scheme.description], [], code`${schemeName(scheme, context)} = ${schemeCode(scheme, context)}`);
}

function schemeCode(scheme: SecurityScheme, { api, names }: Package): Code {
  const option = symbol(names.option(scheme));
  const variable = string(environmentVariable(api, scheme));
  switch (scheme.kind) {
    case 'apiKey': {
      const key = string(scheme.in === 'header' ? scheme.key.toLowerCase() : scheme.key);
      return call(trusted(`Runtime::Security.api_key_${scheme.in}`), [option, key, variable]);
    }
    case 'basic':
    case 'bearer':
      return call(trusted(`Runtime::Security.${scheme.kind}`), [option, variable]);
    default:
      return scheme satisfies never;
  }
}

/** Undefined where a call needs no credential. Being anonymous is the last alternative, whatever the order in the spec. */
export function securityCode(alternatives: readonly (readonly SecurityScheme[])[], context: Package): Code | undefined {
  const given = alternatives.filter((schemes) => schemes.length > 0).map((schemes) => together(schemes, context));
  const [only] = given;
  if (only === undefined) return undefined;
  const either = trusted('Runtime::Security.either');
  if (given.length < alternatives.length) return call(either, [...given, trusted('Runtime::Security::ANONYMOUS')]);
  return given.length === 1 ? only : call(either, given);
}

function together(schemes: readonly SecurityScheme[], context: Package): Code {
  const references = schemes.map((scheme) => sequence([trusted('SecuritySchemes::'), schemeName(scheme, context)]));
  const [only] = references;
  if (only !== undefined && references.length === 1) return only;
  return call(trusted('Runtime::Security.together'), references);
}

/** `Shared::Security`, for `config_security`. */
function credentialFiles(context: Package): readonly OutputFile[] {
  const { api, names, root } = context;
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
  return [
    sourceFile('shared/security', [root, 'Shared'], content),
    signatureFile('shared/security', [root, 'Shared'], modelSignature('Security', types, context)),
  ];
}

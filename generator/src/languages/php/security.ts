/** Security schemes: the class that holds a client's credentials, and the security requirements of operations. */
import type { SecurityScheme } from '../../api/api.ts';
import { carrierOf, writeRequirement, type Carrier } from '../../api/credentials.ts';
import { code, mark, nothing, ref, trusted, type Code } from '../../code/code.ts';
import { lines } from '../../code/code.ts';
import { credentialRemark, environmentVariable } from '../../naming/environment.ts';
import type { OutputFile } from '../language.ts';
import { comment, documented } from './comment.ts';
import { classDeclaration, method, parameter } from './declaration.ts';
import { sourceFile } from './file.ts';
import { call, identifier, string, variable } from './literal.ts';
import { foreign, runtime, securitySymbol, type Package } from './package.ts';

/** `$security->accessToken = '…'` and `new Security(accessToken: '…')`. */
export function securitySource(context: Package): OutputFile {
  const { api, names } = context;
  const closure = ref(foreign('Closure'));
  const type = code`string|${closure}|null`;
  const schemes = api.securitySchemes.map((scheme) => ({ scheme, name: names.option(scheme) }));
  const properties = schemes.map(({ scheme, name }) =>
    mark(
      scheme.source,
      documented(
        [scheme.description, credentialRemark(api, scheme)],
        [code`@var string|(${closure}(): ?string)|null`],
        code`public ${type} ${variable(name)};`,
      ),
    ),
  );
  const parameters = schemes.map(({ name }) => parameter(type, variable(name), trusted('null'), true));
  const assignments = schemes.map(({ name }) => code`$this->${identifier(name)} = ${variable(name)};`);
  const constructor =
    schemes.length === 0
      ? nothing
      : lines([
          comment(
            [],
            schemes.map(({ name }) => code`@param string|(${closure}(): ?string)|null ${variable(name)}`),
          ),
          method(trusted('public function __construct'), parameters, nothing, lines(assignments)),
        ]);
  const head = code`final class Security extends ${ref(runtime('Runtime/Credentials', context))}`;
  const content = documented(
    [`The credentials of a client of ${api.title}. Dumping them does not show them.`],
    [],
    classDeclaration(head, [...properties, constructor]),
  );
  return sourceFile(securitySymbol(context), mark(api.source, content), context);
}

/** Undefined if a call needs no credential. */
export function securityCode(alternatives: readonly (readonly SecurityScheme[])[], context: Package): Code | undefined {
  return writeRequirement(alternatives, {
    scheme: (scheme) => schemeCode(scheme, context),
    together: (requirements) => make('Together', requirements, context),
    either: (requirements) => make('Either', requirements, context),
    anonymous: make('Together', [], context),
  });
}

function schemeCode(scheme: SecurityScheme, context: Package): Code {
  const { api, names } = context;
  const { carrier, key } = carrierOf(scheme);
  const carried = key === undefined ? [] : [string(key)];
  const variable = string(environmentVariable(api, scheme));
  return make(makers[carrier], [string(names.option(scheme)), ...carried, variable], context);
}

const makers: Readonly<Record<Carrier, string>> = {
  header: 'ApiKeyHeader',
  query: 'ApiKeyQuery',
  cookie: 'ApiKeyCookie',
  basic: 'Basic',
  bearer: 'Bearer',
};

function make(name: string, values: readonly Code[], context: Package): Code {
  return call(code`new ${ref(runtime(`Runtime/Security/${name}`, context))}`, values);
}

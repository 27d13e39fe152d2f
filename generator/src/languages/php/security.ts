/** Security schemes: the class that holds a client's credentials, and what an operation says of them. */
import type { SecurityScheme } from '../../api/api.ts';
import { code, mark, nothing, ref, trusted, type Code } from '../../code/code.ts';
import { environmentVariable } from '../../naming/environment.ts';
import type { OutputFile } from '../language.ts';
import { comment, documented } from './comment.ts';
import { classDeclaration, method, parameter } from './declaration.ts';
import { sourceFile } from './file.ts';
import { call, identifier, string, variable } from './literal.ts';
import { lines } from '../../code/code.ts';
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
        texts(scheme, context),
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

function texts(scheme: SecurityScheme, { api }: Package): readonly string[] {
  const fallback = `A function is called for every attempt. Default: the environment variable \`${environmentVariable(api, scheme)}\`.`;
  return [scheme.description, `${carriedIn(scheme)}, to operations that need it. ${fallback}`];
}

function carriedIn(scheme: SecurityScheme): string {
  switch (scheme.kind) {
    case 'apiKey':
      return `Sent in the ${scheme.in === 'query' ? 'query parameter' : scheme.in} \`${scheme.key}\``;
    case 'basic':
      return 'As `username:password`; sent as HTTP basic authentication (RFC 7617)';
    case 'bearer':
      return 'Sent as a bearer token (RFC 6750)';
    default:
      return scheme satisfies never;
  }
}

/** Undefined where a call needs no credential. Being anonymous is the last alternative, whatever the order in the spec. */
export function securityCode(alternatives: readonly (readonly SecurityScheme[])[], context: Package): Code | undefined {
  const given = alternatives.filter((schemes) => schemes.length > 0).map((schemes) => together(schemes, context));
  const [only] = given;
  if (only === undefined) return undefined;
  if (given.length < alternatives.length) return make('Either', [...given, make('Together', [], context)], context);
  return given.length === 1 ? only : make('Either', given, context);
}

function together(schemes: readonly SecurityScheme[], context: Package): Code {
  const codes = schemes.map((scheme) => schemeCode(scheme, context));
  const [only] = codes;
  return only !== undefined && codes.length === 1 ? only : make('Together', codes, context);
}

function schemeCode(scheme: SecurityScheme, context: Package): Code {
  const { api, names } = context;
  const option = string(names.option(scheme));
  const environment = string(environmentVariable(api, scheme));
  switch (scheme.kind) {
    case 'apiKey':
      switch (scheme.in) {
        case 'header':
          return make('ApiKeyHeader', [option, string(scheme.key.toLowerCase()), environment], context);
        case 'query':
          return make('ApiKeyQuery', [option, string(scheme.key), environment], context);
        case 'cookie':
          return make('ApiKeyCookie', [option, string(scheme.key), environment], context);
        default:
          return scheme.in satisfies never;
      }
    case 'basic':
      return make('Basic', [option, environment], context);
    case 'bearer':
      return make('Bearer', [option, environment], context);
    default:
      return scheme satisfies never;
  }
}

function make(name: string, values: readonly Code[], context: Package): Code {
  return call(code`new ${ref(runtime(`Runtime/Security/${name}`, context))}`, values);
}

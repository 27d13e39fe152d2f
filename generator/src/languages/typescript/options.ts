/** What users set on the client: credentials, client-level parameters and server variables. */
import type { Parameter, SecurityScheme, ServerVariable } from '../../api/api.ts';
import { serverVariables } from '../../api/servers.ts';
import { code, lines, mark, ref, trusted, type Code } from '../../code/code.ts';
import { environmentVariable } from '../../naming/environment.ts';
import type { OutputFile } from '../language.ts';
import { documented } from './comment.ts';
import { sourceFile } from './file.ts';
import { identifier, memberName, string } from './literal.ts';
import { deprecation } from './model.ts';
import { optionsSymbol, runtime, type Package } from './package.ts';
import { alternatives, annotation } from './type.ts';

export function optionsSource(context: Package): OutputFile {
  const { api } = context;
  const members = [
    ...api.securitySchemes.map((scheme) => credentialOption(scheme, context)),
    ...api.clientParameters.map((parameter) => parameterOption(parameter, context)),
    ...serverVariables(api).map((variable) => variableOption(variable, context)),
  ];
  const symbol = optionsSymbol(context);
  const head = code`export interface ${identifier(symbol.name)} extends ${ref(runtime('ClientOptions', true))}`;
  const body =
    members.length === 0
      ? code`${head} {}`
      : code`
    ${head} {
      ${lines(members)}
    }
  `;
  return sourceFile(symbol.module, documented([`What can be set on a client of ${api.title}.`], [], body));
}

/** Optional properties can also be given as undefined. */
const absent = [trusted('undefined')];

function credentialOption(scheme: SecurityScheme, { api, names }: Package): Code {
  const value =
    scheme.kind === 'basic'
      ? code`${ref(runtime('Credential', true))}<${ref(runtime('BasicCredential', true))}>`
      : ref(runtime('Credential', true));
  const fallback = `Default: the environment variable \`${environmentVariable(api, scheme)}\`.`;
  const texts = [scheme.description, carriedIn(scheme), scheme.kind === 'basic' ? '' : fallback];
  return option(names.option(scheme), alternatives([value, ...absent]), texts, [], scheme);
}

function carriedIn(scheme: SecurityScheme): string {
  switch (scheme.kind) {
    case 'apiKey':
      return `Sent in the ${scheme.in === 'query' ? 'query parameter' : scheme.in} \`${scheme.key}\`, to operations that need it. A function is called for every attempt.`;
    case 'basic':
      return 'Sent as HTTP basic authentication (RFC 7617), to operations that need it.';
    case 'bearer':
      return 'Sent as a bearer token (RFC 6750), to operations that need it. A function is called for every attempt.';
    default:
      return scheme satisfies never;
  }
}

function parameterOption(parameter: Parameter, context: Package): Code {
  const texts = [
    parameter.description,
    `Sent with every call in the ${parameter.in === 'query' ? 'query parameter' : parameter.in} \`${parameter.name}\`.`,
  ];
  const type = annotation(parameter.type, context, absent);
  return option(context.names.option(parameter), type, texts, deprecation(parameter.deprecated), parameter);
}

function variableOption(variable: ServerVariable, { names }: Package): Code {
  const values = variable.values ?? [];
  const type = alternatives([...(values.length === 0 ? [trusted('string')] : values.map(string)), ...absent]);
  const texts = [variable.description, `Default: \`${variable.default}\`.`];
  return option(names.option(variable), type, texts, [], variable);
}

function option(
  name: string,
  type: Code,
  texts: readonly string[],
  tags: readonly string[],
  { source }: Pick<Parameter, 'source'>,
): Code {
  return mark(source, documented(texts, tags, code`readonly ${memberName(name)}?:${type};`));
}

/** What users set on the client: credentials, client-level parameters and server variables. */
import type { Parameter, SecurityScheme, ServerVariable } from '../../api/api.ts';
import { carriedIn } from '../../api/remarks.ts';
import { defaultText, requiredVariables, serverVariables } from '../../api/servers.ts';
import { code, lines, mark, ref, trusted, type Code } from '../../code/code.ts';
import { environmentVariable } from '../../naming/environment.ts';
import type { OutputFile } from '../language.ts';
import { documented } from './comment.ts';
import { sourceFile } from './file.ts';
import { identifier, memberName, string } from './literal.ts';
import { deprecation } from './model.ts';
import { optionsSymbol, runtime, type Package } from './package.ts';
import { alternatives, argumentAnnotation } from './type.ts';

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

/** The names of what the description adds to the options of every client. */
export function optionNames({ api, names }: Package): string[] {
  return [...api.securitySchemes, ...api.clientParameters, ...serverVariables(api)].map((each) => names.option(each));
}

/** Optional properties can also be given as undefined. */
const absent = [trusted('undefined')];

function credentialOption(scheme: SecurityScheme, { api, names }: Package): Code {
  const value =
    scheme.kind === 'basic'
      ? code`${ref(runtime('Credential', true))}<${ref(runtime('BasicCredential', true))}>`
      : ref(runtime('Credential', true));
  const fallback = `Default: the environment variable \`${environmentVariable(api, scheme)}\`.`;
  const repeated = 'A function is called for every attempt.';
  const more = scheme.kind === 'basic' ? [carriedIn(scheme)] : [`${carriedIn(scheme)} ${repeated}`, fallback];
  const texts = [scheme.description, ...more];
  return option(names.option(scheme), alternatives([value, ...absent]), texts, [], scheme);
}

function parameterOption(parameter: Parameter, context: Package): Code {
  const texts = [parameter.description, carriedIn(parameter)];
  const type = argumentAnnotation(parameter.type, context, absent);
  return option(context.names.option(parameter), type, texts, deprecation(parameter.deprecated), parameter);
}

function variableOption(variable: ServerVariable, { api, names }: Package): Code {
  const values = variable.values ?? [];
  const isRequired = requiredVariables(api).includes(variable);
  const type = values.length === 0 ? [trusted('string')] : values.map(string);
  const texts = [variable.description, defaultText(variable)];
  return option(
    names.option(variable),
    alternatives([...type, ...(isRequired ? [] : absent)]),
    texts,
    [],
    variable,
    isRequired,
  );
}

function option(
  name: string,
  type: Code,
  texts: readonly string[],
  tags: readonly string[],
  { source }: Pick<Parameter, 'source'>,
  isRequired = false,
): Code {
  const sign = trusted(isRequired ? ':' : '?:');
  return mark(source, documented(texts, tags, code`readonly ${memberName(name)}${sign}${type};`));
}

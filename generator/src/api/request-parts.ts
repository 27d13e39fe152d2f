/** Divides the parameters of a call into the parts of a request, which each language writes. */
import type { Api, EncodedContent, Operation, Parameter, Style } from './api.ts';

export interface SentParameter {
  readonly parameter: Parameter;
  /** Whether it is an argument of the call. */
  readonly isArgument: boolean;
  /** Whether it is a setting of the client; if it is an argument too, the value of the call takes precedence. */
  readonly isSetting: boolean;
}

export interface SentParameters {
  /** Literal text and parameters in turn; empty where the path has no parameters. */
  readonly path: readonly (string | SentParameter)[];
  /** Literal pairs (`type=movie`), then parameters. */
  readonly query: readonly (string | SentParameter)[];
  /** Without `Cookie`. */
  readonly headers: readonly SentParameter[];
  /** `Cookie` headers that the spec declares as such, then single cookies. */
  readonly cookies: readonly SentParameter[];
  /** The secret ones of all. */
  readonly secrets: readonly SentParameter[];
}

/** The operation's own parameters, and the client's except headers, which the runtime sends itself. */
export function sentParameters(operation: Operation, api: Api): SentParameters {
  const own = operation.parameters.map((parameter): SentParameter => {
    return { parameter, isArgument: true, isSetting: parameter.clientLevel && parameter.in !== 'header' };
  });
  const sent = [...own, ...otherSettings(operation, api)];
  const inside = (location: Parameter['in']): readonly SentParameter[] =>
    sent.filter(({ parameter }) => parameter.in === location);
  const isCookie = ({ parameter }: SentParameter): boolean => headerName(parameter) === 'cookie';
  return {
    path: pathParts(operation, inside('path')),
    query: [...operation.query, ...inside('query'), ...inside('querystring')],
    headers: inside('header').filter((header) => !isCookie(header)),
    cookies: [...inside('header').filter(isCookie), ...inside('cookie')],
    secrets: sent.filter(({ parameter }) => parameter.sensitive || holdsSecrets(parameter.content)),
  };
}

function holdsSecrets(content: EncodedContent | undefined): boolean {
  return content?.type.kind === 'object' && content.type.properties.some(({ sensitive }) => sensitive);
}

/** The secret part of a parameter: all of it, unless only some fields of a query string are secret. */
export function secretContent({ sensitive, content }: Parameter): EncodedContent | undefined {
  return sensitive ? undefined : content;
}

/** Those that are no arguments of the operation. */
function otherSettings({ parameters }: Operation, { clientParameters }: Api): readonly SentParameter[] {
  const isOwn = (setting: Parameter): boolean =>
    parameters.some((parameter) => parameter.in === setting.in && parameter.name === setting.name);
  return clientParameters
    .filter((setting) => (setting.in === 'query' || setting.in === 'cookie') && !isOwn(setting))
    .map((parameter) => ({ parameter, isArgument: false, isSetting: true }));
}

function pathParts({ path }: Operation, sent: readonly SentParameter[]): SentParameters['path'] {
  if (sent.length === 0) return [];
  const partOf = (part: string | Parameter): string | SentParameter | undefined =>
    typeof part === 'string' ? part : sent.find(({ parameter }) => parameter === part);
  return path.flatMap((part) => partOf(part) ?? []);
}

/** Whether settings of the client are part of the request, besides its headers. */
export function readsSettings({ path, query, headers, cookies }: SentParameters): boolean {
  return [...path, ...query, ...headers, ...cookies].some((part) => typeof part !== 'string' && part.isSetting);
}

/** The parameters of the client that every call sends as headers. */
export function clientHeaders({ clientParameters }: Api): readonly Parameter[] {
  return clientParameters.filter((parameter) => parameter.in === 'header');
}

/** Header names are sent in lower case. */
export function headerName({ name }: Parameter): string {
  return name.toLowerCase();
}

/** `/users/{id}?type=movie`, for people. */
export function routeOf(operation: Operation): string {
  const { query } = operation;
  return `${pathTemplate(operation)}${query.length === 0 ? '' : `?${query.join('&')}`}`;
}

/** `/users/{id}` */
export function pathTemplate({ path }: Operation): string {
  return path.map((part) => (typeof part === 'string' ? part : `{${part.name}}`)).join('');
}

/** The runtime function that writes a parameter, and its arguments besides name and value. */
export interface ParameterEncoding {
  readonly writer: 'text' | 'header' | 'cookie' | 'plainCookie' | Exclude<Style, 'json' | 'cookie'>;
  /** The value is first written as one JSON text. */
  readonly isJSON: boolean;
  /** Undefined if it is the default of the writer. */
  readonly explode: boolean | undefined;
  readonly allowReserved: boolean;
}

/** `text` is for a header whose value is sent unchanged. */
export function parameterEncoding(parameter: Parameter): ParameterEncoding {
  const { style, type, allowReserved } = parameter;
  const isJSON = style === 'json';
  const explode = (byDefault: boolean): boolean | undefined =>
    isJSON || style === 'deepObject' || parameter.explode === byDefault ? undefined : parameter.explode;
  switch (parameter.in) {
    case 'path':
      return { writer: isJSON ? 'simple' : style, isJSON, explode: explode(false), allowReserved: false };
    case 'header':
      return {
        writer: type.kind === 'string' && !isJSON ? 'text' : 'header',
        ...{ isJSON, explode: explode(false), allowReserved: false },
      };
    case 'cookie':
      return {
        writer: style === 'cookie' ? 'plainCookie' : 'cookie',
        ...{ isJSON, explode: explode(true), allowReserved: false },
      };
    case 'query':
    case 'querystring':
      return { writer: isJSON ? 'form' : style, isJSON, explode: explode(style === 'form'), allowReserved };
    default:
      return parameter.in satisfies never;
  }
}

/** Where the parameters of a call travel: what a language writes as the parts of a request. */
import type { Api, EncodedContent, Operation, Parameter, Style } from './api.ts';

export interface SentParameter {
  readonly parameter: Parameter;
  /** Whether it is an argument of the call. */
  readonly isArgument: boolean;
  /** Whether the client's settings hold it: the value of a call, where it is an argument too, comes before theirs. */
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
  /** Those of all that must not be shown. */
  readonly secrets: readonly SentParameter[];
}

/** The operation's own parameters, and those of the client that are no headers: the runtime sends headers itself. */
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

/** What of a secret parameter is secret: the whole of it, unless only some of what a query string holds is. */
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

/** Whether the client's settings have a part in the request, beside its headers. */
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

/** `/users/{id}?type=movie`: what people read of a request. */
export function routeOf(operation: Operation): string {
  const { query } = operation;
  return `${pathTemplate(operation)}${query.length === 0 ? '' : `?${query.join('&')}`}`;
}

/** `/users/{id}` */
export function pathTemplate({ path }: Operation): string {
  return path.map((part) => (typeof part === 'string' ? part : `{${part.name}}`)).join('');
}

/** The runtime function that writes a parameter, and its arguments beside name and value. */
export interface ParameterEncoding {
  readonly writer: 'text' | 'header' | 'cookie' | 'plainCookie' | Exclude<Style, 'json' | 'cookie'>;
  /** The value is made one JSON text first. */
  readonly isJSON: boolean;
  /** Undefined where it is the writer's default. */
  readonly explode: boolean | undefined;
  readonly allowReserved: boolean;
}

/** `text` is for a header whose value is sent as it is. */
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

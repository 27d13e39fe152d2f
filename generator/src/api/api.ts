/** The language-free model of an API, which every language folder reads. Types only; `lower.ts` creates the values. */
import type { Source } from '../diagnostic.ts';
import type { Encoding } from '../spec/media-type.ts';
import type { Json, Named, NamedType, Property, Type } from './types.ts';

export type { Encoding } from '../spec/media-type.ts';
export type * from './types.ts';

export interface Api {
  readonly title: string;
  readonly version: string;
  readonly description: string;
  readonly info: Info;
  /** Names that the config file sets for the current language; the others come from the title. */
  readonly chosen: Readonly<Record<string, string>>;
  readonly source: Source;
  readonly servers: readonly Server[];
  /** Parameters set once on the client and sent with every call. */
  readonly clientParameters: readonly Parameter[];
  readonly securitySchemes: readonly SecurityScheme[];
  /** In spec order; an operation with two tags is in both, one without a tag is in the tag `default`. */
  readonly tags: readonly Tag[];
  /** In spec order. */
  readonly operations: readonly Operation[];
  /** Every named type: shared types first, then those that operations declare inline, each in the order of their names. */
  readonly types: readonly NamedType[];
  /** Every declared error body, in the same order. A shared one is listed once. */
  readonly errors: readonly ErrorBody[];
  /** Components that no operation uses: nothing is generated for them, but their names stay reserved. */
  readonly unused: readonly Named[];
}

/** Contact, licence and documentation of the API. */
export interface Info {
  readonly summary: string;
  readonly contact: { readonly name: string; readonly email: string; readonly url: string };
  /** `identifier` is an SPDX expression. */
  readonly license: { readonly name: string; readonly identifier: string };
  /** The URL of further documentation. */
  readonly documentation: string;
  /** The place of the version in the spec. */
  readonly versionSource: Source;
}

export interface Tag {
  readonly name: string;
  /** The heading of its page: its summary, or else its name. */
  readonly title: string;
  readonly description: string;
  readonly operations: readonly Operation[];
  readonly source: Source;
}

export interface Server {
  /** As in the spec, with `{variable}` placeholders, without a trailing slash. */
  readonly url: string;
  readonly description: string;
  readonly variables: readonly ServerVariable[];
  readonly source: Source;
}

export interface ServerVariable {
  readonly name: string;
  /** Undefined if every user has to set a value. */
  readonly default: string | undefined;
  readonly values: readonly string[] | undefined;
  readonly description: string;
  readonly source: Source;
}

export interface Operation {
  /** The operationId, or else method and path. */
  readonly id: string;
  /** As it is sent: `GET`, or any other token that HTTP allows. */
  readonly method: string;
  /** Literal text, percent-encoded, and path parameters. */
  readonly path: readonly (string | Parameter)[];
  /** Percent-encoded pairs that every call sends in its query, before the parameters: `type=movie`. */
  readonly query: readonly string[];
  readonly summary: string;
  readonly description: string;
  readonly deprecated: boolean;
  readonly parameters: readonly Parameter[];
  readonly body: Body | undefined;
  readonly responses: readonly Response[];
  /** The bodies of successful responses, one field each. */
  readonly results: readonly ResultField[];
  /** The headers that successful responses declare, one field each. */
  readonly resultHeaders: readonly ResultHeader[];
  /** The `Accept` header. */
  readonly accept: string;
  /** The operation's own servers; empty if the API's servers apply. */
  readonly servers: readonly Server[];
  /** Alternatives, each a list of schemes that apply together; an empty alternative allows anonymous calls. */
  readonly security: readonly (readonly SecurityScheme[])[];
  /** The method that repeats the call; undefined if there is none. */
  readonly poll: Poll | undefined;
  readonly source: Source;
}

/** A method that repeats an operation until its result is there (`x-poll`). */
export interface Poll {
  /** The name of the method, written like an operationId. */
  readonly name: string;
  readonly until: PollField;
  /** The values of `until` that end the wait; undefined if any value but null does. */
  readonly values: readonly (string | number | boolean)[] | undefined;
  /** Seconds between two requests, or the field of the result that holds them. */
  readonly interval: number | PollField;
  /** The field that holds the time left, in seconds or as a date-time; undefined if there is none. */
  readonly expires: PollField | undefined;
  readonly source: Source;
}

/** A field of a result: the body, and the path of properties inside it. */
export interface PollField {
  readonly result: ResultField;
  readonly path: readonly Property[];
  /** Without null. */
  readonly type: Type;
}

/** `querystring` is the whole query, written like a body of its media type. */
export type ParameterLocation = 'path' | 'query' | 'querystring' | 'header' | 'cookie';

export type Style =
  | 'simple'
  | 'label'
  | 'matrix'
  | 'form'
  | 'spaceDelimited'
  | 'pipeDelimited'
  | 'deepObject'
  /** As `form`, but in the syntax of the `Cookie` header, and without percent-encoding. */
  | 'cookie'
  /** Not a style of OpenAPI: the value is one JSON text, because the parameter has `content`. */
  | 'json';

export interface Parameter {
  readonly name: string;
  readonly in: ParameterLocation;
  readonly description: string;
  readonly required: boolean;
  readonly deprecated: boolean;
  readonly style: Style;
  readonly explode: boolean;
  readonly allowReserved: boolean;
  /** How a `querystring` is written; undefined in any other place. */
  readonly content: EncodedContent | undefined;
  readonly type: Type;
  readonly example: Json | undefined;
  /** The value that the server uses if it is left out. */
  readonly default: Json | undefined;
  readonly sensitive: boolean;
  /** Users can also set it on the client; an argument of a call overrides that. */
  readonly clientLevel: boolean;
  readonly source: Source;
}

/** A value and the media type that says how to write it. */
export interface EncodedContent {
  /** One media type. For bytes also a range or a list, from which the value or the runtime chooses. */
  readonly contentType: string;
  readonly encoding: Encoding;
  readonly type: Type;
  /** Of form and multipart bodies: the files, and the properties with an encoding of their own. */
  readonly parts: readonly BodyPart[];
}

export interface Body extends EncodedContent {
  /** Other media types that the server accepts; clients do not send them. */
  readonly otherContentTypes: readonly string[];
  readonly description: string;
  readonly required: boolean;
  readonly example: Json | undefined;
  readonly source: Source;
}

export interface BodyPart {
  readonly property: Property;
  /** Each value is bytes, sent with a file name. */
  readonly file: boolean;
  /** The bytes of a file are sent as base64 (RFC 4648, section 4). */
  readonly base64: boolean;
  /** For a file also a range or a list, from which the value or the runtime chooses. */
  readonly contentType: string | undefined;
  /** If the description gives one, `contentType` is ignored. */
  readonly style: Style | undefined;
  readonly explode: boolean;
  readonly allowReserved: boolean;
}

export interface Response {
  /** `200`, `4XX` or `default`. */
  readonly status: string;
  readonly success: boolean;
  readonly description: string;
  /** One for each media type; none where the response has no body. */
  readonly contents: readonly Content[];
  /** The declared headers of a failure; those of successes are the `resultHeaders` of the operation. */
  readonly headers: readonly ResultHeader[];
  readonly source: Source;
}

export interface Content {
  readonly contentType: string;
  readonly encoding: Encoding;
  readonly type: Type;
  /** Of a success: the field of the result that holds the body. */
  readonly field: ResultField | undefined;
  /** Of a failure: the error that languages throw. */
  readonly error: ErrorBody | undefined;
  readonly example: Json | undefined;
  readonly source: Source;
}

export interface ResultField {
  /** The name of the body's schema, if its author chose one; else `object`, `text` or `bytes`. */
  readonly name: string;
  /** Whether the schema's own name is the field's. */
  readonly named: boolean;
  readonly type: Type;
  /** At least one success does not have this body. */
  readonly optional: boolean;
}

/** A declared header, as a field of a result or of an error. */
export interface ResultHeader {
  /** As in the spec; header names are the same in any case. */
  readonly name: string;
  /** The name of the field: the name of the header, unless another header with this name has another schema. */
  readonly text: string;
  readonly description: string;
  readonly deprecated: boolean;
  readonly type: Type;
  readonly form: HeaderForm;
  /** A response may lack it; for an error, every response may. */
  readonly optional: boolean;
  readonly sensitive: boolean;
  /** The statuses of the responses that declare it. */
  readonly statuses: readonly string[];
  readonly source: Source;
}

export type ScalarForm = 'string' | 'integer' | 'number' | 'boolean' | 'json';

/**
 * How the text of a header is read, as data: a scalar; `{list}` of items between commas; `{lines}`, an item a header line;
 * `{fields}` with their names, as `R,100,G,200`, or `R=100,G=200` where it has `explode`; `others` is the form of fields
 * that have no name of their own.
 */
export type HeaderForm =
  | ScalarForm
  | { readonly list: ScalarForm }
  | { readonly lines: ScalarForm }
  | {
      readonly fields: Readonly<Record<string, ScalarForm>>;
      readonly others: ScalarForm;
      readonly explode: boolean;
    };

export type SecurityScheme = {
  readonly name: string;
  readonly description: string;
  readonly source: Source;
} & (
  | { readonly kind: 'apiKey'; readonly in: 'header' | 'query' | 'cookie'; readonly key: string }
  | { readonly kind: 'basic' }
  | { readonly kind: 'bearer' }
);

/** A declared error body. Languages generate an exception class for it, which holds a value of `type`. */
export interface ErrorBody extends Named {
  readonly kind: 'error';
  readonly type: Type;
  /** The headers that responses with this body declare, one field each. */
  readonly headers: readonly ResultHeader[];
}

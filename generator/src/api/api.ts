/** The language-free model of an API: what every language folder reads. Types only; `lower.ts` makes the values. */
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
  /** What its owner calls things in the language that is being made: what is not chosen comes from the title. */
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
  /** Every type that has a name: what operations share first, then what they declare inline; in the order of their names. */
  readonly types: readonly NamedType[];
  /** Every declared error body, in the same order; one that several operations share stands here once. */
  readonly errors: readonly ErrorBody[];
  /** What the components declare and no operation uses: nothing is generated for it, but nothing else has its names. */
  readonly unused: readonly Named[];
}

/** What a description says of who is behind the API. */
export interface Info {
  readonly summary: string;
  readonly contact: { readonly name: string; readonly email: string; readonly url: string };
  /** `identifier` is an SPDX expression. */
  readonly license: { readonly name: string; readonly identifier: string };
  /** The URL of further documentation. */
  readonly documentation: string;
  /** Where the version stands. */
  readonly versionSource: Source;
}

export interface Tag {
  readonly name: string;
  /** What pages call it: its summary, or its name where it has none. */
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
  /** Undefined where every user has to give a value. */
  readonly default: string | undefined;
  readonly values: readonly string[] | undefined;
  readonly description: string;
  readonly source: Source;
}

export interface Operation {
  /** The operationId, or method and path where the spec gives none. */
  readonly id: string;
  /** As it is sent: `GET`, or any other token that HTTP allows. */
  readonly method: string;
  /** Literal text and path parameters in turn; literal text is percent-encoded. */
  readonly path: readonly (string | Parameter)[];
  /** Pairs that every call sends in its query, before those of the parameters: `type=movie`, percent-encoded. */
  readonly query: readonly string[];
  readonly summary: string;
  readonly description: string;
  readonly deprecated: boolean;
  readonly parameters: readonly Parameter[];
  readonly body: Body | undefined;
  readonly responses: readonly Response[];
  /** What a successful call can give, beside the status: a field a body. */
  readonly results: readonly ResultField[];
  /** What its headers tell besides: a field a header that a success declares. */
  readonly resultHeaders: readonly ResultHeader[];
  /** What to ask the server for. */
  readonly accept: string;
  /** Servers of its own; empty where the API's servers apply. */
  readonly servers: readonly Server[];
  /** Alternatives, each a list of schemes that apply together; an empty alternative allows anonymous calls. */
  readonly security: readonly (readonly SecurityScheme[])[];
  /** What a method that repeats the call waits for; undefined where there is no such method. */
  readonly poll: Poll | undefined;
  readonly source: Source;
}

/** A further method of an operation: it repeats the call until the result is what is waited for. */
export interface Poll {
  /** What the method is called, as an operationId is for the operation's own. */
  readonly name: string;
  readonly until: PollField;
  /** The values of `until` that end it; undefined where any value but null does. */
  readonly values: readonly (string | number | boolean)[] | undefined;
  /** Seconds between two requests, or a field of the result that gives them. */
  readonly interval: number | PollField;
  /** Gives in how many seconds, or when, what is waited for can no longer come; undefined where nothing says so. */
  readonly expires: PollField | undefined;
  readonly source: Source;
}

/** A field of a result: where its body is, and what is in what from there. */
export interface PollField {
  readonly result: ResultField;
  readonly path: readonly Property[];
  /** Without null. */
  readonly type: Type;
}

/** `querystring` is the whole query: what it holds is written as a body of its media type is. */
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
  /** What the server takes it to be where it is left out. */
  readonly default: Json | undefined;
  readonly sensitive: boolean;
  /** Also set on the client: an argument of a call then overrides it. */
  readonly clientLevel: boolean;
  readonly source: Source;
}

/** A value that is written as a media type says. */
export interface EncodedContent {
  /** One media type; of bytes also a range or a list of them, from which the value and the runtime choose. */
  readonly contentType: string;
  readonly encoding: Encoding;
  readonly type: Type;
  /** Of form and multipart bodies: the files, and the properties that are not encoded in the usual way. */
  readonly parts: readonly BodyPart[];
}

export interface Body extends EncodedContent {
  /** What the server takes besides, and clients do not send. */
  readonly otherContentTypes: readonly string[];
  readonly description: string;
  readonly required: boolean;
  readonly example: Json | undefined;
  readonly source: Source;
}

export interface BodyPart {
  readonly property: Property;
  /** Each value is bytes, and sent with a name. */
  readonly file: boolean;
  /** The bytes of a file are sent as the text that stands for them (RFC 4648, section 4). */
  readonly base64: boolean;
  /** Of a file also a range or a list, from which the value and the runtime choose. */
  readonly contentType: string | undefined;
  /** Where the description gives one, it counts and `contentType` does not. */
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
  /** What the headers of a failure tell; those of successes are the `resultHeaders` of the operation. */
  readonly headers: readonly ResultHeader[];
  readonly source: Source;
}

export interface Content {
  readonly contentType: string;
  readonly encoding: Encoding;
  readonly type: Type;
  /** Of a success: where the body goes. */
  readonly field: ResultField | undefined;
  /** Of a failure: what languages throw. */
  readonly error: ErrorBody | undefined;
  readonly example: Json | undefined;
  readonly source: Source;
}

export interface ResultField {
  /** The name of the body's schema, where it has a chosen one; else `object`, `text` or `bytes`. */
  readonly name: string;
  /** Whether the schema's own name is the field's. */
  readonly named: boolean;
  readonly type: Type;
  /** Some success has no such body. */
  readonly optional: boolean;
}

/** A declared header, as a field of a result or of an error. */
export interface ResultHeader {
  /** As in the spec; header names are the same in any case. */
  readonly name: string;
  /** What the field is called: the name, unless another header of that name has another schema. */
  readonly text: string;
  readonly description: string;
  readonly deprecated: boolean;
  readonly type: Type;
  readonly form: HeaderForm;
  /** Some response need not have it; of an error, none. */
  readonly optional: boolean;
  readonly sensitive: boolean;
  /** Of the responses that declare it. */
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

/** A declared error body: a language makes it an exception that carries a value of `type`. */
export interface ErrorBody extends Named {
  readonly kind: 'error';
  readonly type: Type;
  /** What its headers tell besides: a field a header that a response with this body declares. */
  readonly headers: readonly ResultHeader[];
}

/** A small API and an invented language, for tests of pages. */
import type {
  Api,
  Body,
  EnumType,
  ErrorBody,
  ObjectType,
  Operation,
  Parameter,
  Property,
  Tag,
  Type,
} from '../api/api.ts';
import type { Source } from '../diagnostic.ts';
import type { Names } from '../naming/names.ts';
import type { Dialect } from './dialect.ts';

export function at(pointer: string): Source {
  return { file: 'openapi.yaml', pointer };
}

export const string: Type = { kind: 'string', format: undefined, constraints: {} };

const named = {
  naming: 'component',
  standing: 'component',
  operationId: undefined,
  description: '',
  deprecated: false,
  example: undefined,
} as const;

export function object(name: string, properties: readonly Property[], more: Partial<ObjectType> = {}): ObjectType {
  const source = at(`/components/schemas/${name}`);
  const own = {
    kind: 'object',
    home: 'components',
    names: [name],
    properties,
    additional: undefined,
    closed: false,
    source,
  } as const;
  return { ...named, ...own, ...more };
}

export function enumeration(name: string, values: readonly string[], more: Partial<EnumType> = {}): EnumType {
  const members = values.map((value) => ({ name: value, value, description: '' }));
  const source = at(`/components/schemas/${name}`);
  return {
    ...named,
    kind: 'enum',
    home: 'components',
    names: [name],
    base: 'string',
    anyText: false,
    members,
    open: false,
    source,
    ...more,
  };
}

export function failure(name: string, type: Type, headers: ErrorBody['headers'] = []): ErrorBody {
  return { ...named, kind: 'error', home: 'errors', names: [name], type, headers, source: at(`/errors/${name}`) };
}

export function property(name: string, type: Type, more: Partial<Property> = {}): Property {
  const flags = { required: true, deprecated: false, sensitive: false, readOnly: false };
  const source = at(`/properties/${name}`);
  return { name, description: '', type, example: undefined, default: undefined, source, ...flags, ...more };
}

export function parameter(name: string, more: Partial<Parameter> = {}): Parameter {
  const how = { in: 'query', style: 'form', explode: true, allowReserved: false, content: undefined } as const;
  const flags = { required: true, deprecated: false, sensitive: false, clientLevel: false };
  const source = at(`/parameters/${name}`);
  return {
    name,
    description: '',
    type: string,
    example: undefined,
    default: undefined,
    source,
    ...how,
    ...flags,
    ...more,
  };
}

export function body(more: Partial<Body> = {}): Body {
  const json = { contentType: 'application/json', encoding: 'json', type: string } as const;
  return {
    ...json,
    otherContentTypes: [],
    description: '',
    required: true,
    example: undefined,
    parts: [],
    source: at('/requestBody'),
    ...more,
  };
}

export function operation(id: string, more: Partial<Operation> = {}): Operation {
  const texts = { summary: '', description: '', accept: 'application/json' };
  const lists = { query: [], parameters: [], responses: [], results: [], resultHeaders: [], servers: [], security: [] };
  const source = at(`/paths/${id}`);
  return {
    id,
    method: 'GET',
    path: ['/x'],
    deprecated: false,
    body: undefined,
    poll: undefined,
    source,
    ...texts,
    ...lists,
    ...more,
  };
}

export function tag(name: string, operations: readonly Operation[], description = ''): Tag {
  return { name, title: name, description, operations, source: at(`/tags/${name}`) };
}

export function api(more: Partial<Api>): Api {
  const texts = { title: 'Things', version: '1', description: '' };
  const lists = { servers: [], clientParameters: [], securitySchemes: [], tags: [], types: [], errors: [], unused: [] };
  const info = {
    ...{ summary: '', contact: { name: '', email: '', url: '' }, license: { name: '', identifier: '' } },
    ...{ documentation: '', versionSource: at('/info/version') },
  };
  const operations = [...new Set(more.tags?.flatMap((each) => each.operations))];
  return { ...texts, ...lists, info, chosen: {}, source: at(''), operations, ...more };
}

const names: Names = {
  type: ({ names: [name = ''] }) => name,
  operation: ({ id }) => ({ method: id, response: `${id}_response`, request: `${id}_request` }),
  poll: ({ name }) => name,
  group: ({ name }) => name,
  argument: (argument) => ('in' in argument ? argument.name : 'body'),
  property: ({ name }) => name,
  member: ({ name }) => name.toUpperCase(),
  resultField: ({ name }) => name,
  option: ({ name }) => name,
};

const field = (name: string): Dialect['serverOverride'] => ({ name, type: `*${name}*` });

/** As plain as a language can be. */
export const dialect: Dialect = {
  fence: 'text',
  names,
  label: (home, name) => `${home}.${name}`,
  page: (home, name) => `models/${home}/${name}.md`,
  cell(type, { place, optional }, link) {
    const shown = type.kind === 'object' || type.kind === 'enum' ? link(type) : `*${type.kind}*`;
    return optional && place === 'field' ? `${shown}?` : shown;
  },
  returns: (link) => link,
  callOptions: [],
  serverOverride: { name: 'server_url', type: '*string*' },
  responseFields: { contentType: field('type'), statusCode: field('status'), rawResponse: field('raw') },
  anyError: 'errors.AnyError',
  polling: { rows: [], error: 'errors.Late' },
  usage: ({ id }, { name }) => `${name}.${id}()\n`,
  errorBody: 'The body is in `data`',
  errorHeaders: 'Response headers, which are fields of the error:',
  openEnum: () => 'Other values are kept.',
};

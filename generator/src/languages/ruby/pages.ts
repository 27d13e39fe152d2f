/** What reference pages show of Ruby. */
import type { ErrorBody, NamedType, Operation, Tag, Type } from '../../api/api.ts';
import type { Dialect, Link, Model, Row } from '../../docs/dialect.ts';
import { modelFileName } from '../../docs/file-name.ts';
import type { Names } from '../../naming/names.ts';
import { namespaceOf } from './package.ts';

export function rubyDialect(root: string, names: Names, usage: (operation: Operation, tag: Tag) => string): Dialect {
  const nameOf = (model: Model): string => modelName(model, names);
  return {
    fence: 'ruby',
    marker: () => undefined,
    method: (operation) => names.operation(operation).method,
    label: (model) => `::${root}::${namespaceOf(homeOf(model))}::${nameOf(model)}`,
    heading: nameOf,
    page: (model) => `models/${namespaceOf(homeOf(model)).toLowerCase()}/${modelFileName(nameOf(model).toLowerCase())}`,
    argument: names.argument,
    property: names.property,
    member: names.member,
    cell: (type, { place, optional }, link) => (place === 'field' && optional ? nilable(type, link) : cell(type, link)),
    returns: (link) => nilableLink(link),
    requestArgument: 'request',
    optionRows: () => [],
    serverOverride: { name: 'server_url', type: '*String*' },
    responseRows,
    resultField: names.resultField,
    anyError: `::${root}::Errors::SDKError`,
    usage,
    standalone: undefined,
    errorBody: (error) => `An \`SDKError\`. The body of the response is what \`data\` gives, ${partsOfBody(error)}.`,
    openEnum: ({ base }) =>
      `A value that is not listed here is kept, as the ${base === 'string' ? 'String' : 'Integer'} that the server sent.`,
  };
}

function homeOf(model: Model): NamedType['home'] {
  return 'operation' in model ? 'operations' : model.home;
}

function modelName(model: Model, names: Names): string {
  switch (model.kind) {
    case 'response':
      return names.operation(model.operation).response;
    case 'request':
      return names.operation(model.operation).request;
    case 'object':
    case 'enum':
    case 'union':
    case 'error':
      return names.type(model);
    default:
      return model satisfies never;
  }
}

/** Italics are around a whole name, so a type of several parts has them inside. */
function cell(type: Type, link: Link): string {
  switch (type.kind) {
    case 'string':
    case 'bytes':
      return '*::String*';
    case 'integer':
      return '*::Integer*';
    case 'number':
      return '*::Float*';
    case 'boolean':
      return '*T::Boolean*';
    case 'null':
      return '*NilClass*';
    case 'unknown':
      return '*::Object*';
    case 'literal':
      return cellOfLiteral(type.value);
    case 'array':
      return `T::Array<${cell(type.items, link)}>`;
    case 'map':
      return `T::Hash<*::String*, ${cell(type.values, link)}>`;
    case 'nullable':
      return nilable(type.type, link);
    case 'enum':
    case 'object':
    case 'union':
      return link(type);
    default:
      return type satisfies never;
  }
}

function cellOfLiteral(value: string | number | boolean): string {
  if (typeof value === 'boolean') return '*T::Boolean*';
  if (typeof value === 'string') return '*::String*';
  return Number.isInteger(value) ? '*::Integer*' : '*::Float*';
}

function nilable(type: Type, link: Link): string {
  const shown = cell(type, link);
  if (shown.startsWith('[')) return nilableLink(shown);
  return /^\*[^*]*\*$/.test(shown) ? `*T.nilable(${shown.slice(1, -1)})*` : `T.nilable(${shown})`;
}

/** The label of a link says it, so that the whole type is the link. */
function nilableLink(link: string): string {
  return link.replace(/^\[(.*?)\]\(/, '[T.nilable($1)](');
}

function partsOfBody({ type }: ErrorBody): string {
  return type.kind === 'object' ? 'which has these fields' : 'as the server sent it';
}

const responseRows: readonly Row[] = [
  {
    name: 'content_type',
    type: '*::String*',
    required: true,
    description: 'HTTP response content type for this operation',
    example: undefined,
  },
  {
    name: 'status_code',
    type: '*::Integer*',
    required: true,
    description: 'HTTP response status code for this operation',
    example: undefined,
  },
  {
    name: 'raw_response',
    type: '[*Net::HTTPResponse*](https://ruby-doc.org/3.1/stdlibs/net/Net/HTTPResponse.html)',
    required: true,
    description: 'Raw HTTP response; suitable for custom response parsing',
    example: undefined,
  },
];

/** What reference pages show of Python. */
import type { ErrorBody, NamedType, Operation, Tag, Type } from '../../api/api.ts';
import type { Dialect, Link, Model, Row } from '../../docs/dialect.ts';
import { modelFileName } from '../../docs/file-name.ts';
import { code } from '../../docs/literal.ts';
import type { Names } from '../../naming/names.ts';

export function pythonDialect(names: Names, usage: (operation: Operation, tag: Tag) => string): Dialect {
  const nameOf = (model: Model): string => modelName(model, names);
  return {
    fence: 'python',
    marker: (tag) => `(*${names.group(tag)}*)`,
    method: (operation) => names.operation(operation).method,
    label: (model) => `${homeOf(model)}.${nameOf(model)}`,
    heading: nameOf,
    page: (model) => `models/${homeOf(model)}/${modelFileName(nameOf(model).toLowerCase())}`,
    argument: names.argument,
    property: names.property,
    member: names.member,
    cell: (type, { optional }, link) => (optional ? optionalCell(type, link) : cell(type, link)),
    returns: (link) => link,
    requestArgument: 'request',
    optionRows: () => [],
    serverOverride: { name: 'server_url', type: '*Optional[str]*' },
    responseRows,
    resultField: names.resultField,
    anyError: 'errors.SDKError',
    usage,
    standalone: undefined,
    errorBody: (error) =>
      `An \`SDKError\`. The body of the response is in its attribute \`data\`, ${partsOfBody(error)}.`,
    openEnum: ({ base }) =>
      `A value that is not listed here is kept: as a member whose \`value\` is the ${base === 'string' ? 'string' : 'integer'} that the server sent, and whose \`is_known\` is \`False\`.`,
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

function cell(type: Type, link: Link): string {
  const plain = wordFor(type);
  if (plain !== undefined) return `*${plain}*`;
  switch (type.kind) {
    case 'literal':
      return code(JSON.stringify(type.value));
    case 'array':
      return `List[${cell(type.items, link)}]`;
    case 'map':
      return `Dict[*str*, ${cell(type.values, link)}]`;
    case 'nullable':
      return optionalCell(type, link);
    case 'enum':
    case 'object':
    case 'union':
      return link(type);
    default:
      return '*Any*';
  }
}

/** `Optional` stands inside the emphasis or link of what it is about. */
function optionalCell(type: Type, link: Link): string {
  const inner = type.kind === 'nullable' ? type.type : type;
  if (inner.kind === 'null') return '*None*';
  const plain = wordFor(inner);
  if (plain !== undefined) return `*Optional[${plain}]*`;
  const shown = cell(inner, link);
  return shown.startsWith('[') ? shown.replace(/^\[(.*)\]\(/, '[Optional[$1]](') : `Optional[${shown}]`;
}

function wordFor(type: Type): string | undefined {
  switch (type.kind) {
    case 'string':
      return 'str';
    case 'integer':
      return 'int';
    case 'number':
      return 'float';
    case 'boolean':
      return 'bool';
    case 'null':
      return 'None';
    case 'unknown':
      return 'Any';
    case 'bytes':
      return 'bytes';
    default:
      return undefined;
  }
}

function partsOfBody({ type }: ErrorBody): string {
  return type.kind === 'object' ? 'which has these fields' : 'as the server sent it';
}

const responseRows: readonly Row[] = [
  {
    name: 'content_type',
    type: '*str*',
    required: true,
    description: 'HTTP response content type for this operation',
    example: undefined,
  },
  {
    name: 'status_code',
    type: '*int*',
    required: true,
    description: 'HTTP response status code for this operation',
    example: undefined,
  },
  {
    name: 'raw_response',
    type: '[httpx.Response](https://www.python-httpx.org/api/#response)',
    required: true,
    description: 'Raw HTTP response; suitable for custom response parsing',
    example: undefined,
  },
];

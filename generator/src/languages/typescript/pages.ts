/** What reference pages show of TypeScript. */
import type { ErrorBody, NamedType, Operation, Tag, Type } from '../../api/api.ts';
import type { Dialect, Link, Model, Row } from '../../docs/dialect.ts';
import { modelFileName } from '../../docs/file-name.ts';
import { code } from '../../docs/literal.ts';
import type { Names } from '../../naming/names.ts';

/** Complete programs, as `usage.ts` writes them. */
export interface Examples {
  readonly usage: (operation: Operation, tag: Tag) => string;
  readonly standalone: (operation: Operation) => string;
}

export function typescriptDialect(names: Names, examples: Examples): Dialect {
  const nameOf = (model: Model): string => modelName(model, names);
  return {
    fence: 'typescript',
    marker: (tag) => `(*${names.group(tag)}*)`,
    method: (operation) => names.operation(operation).method,
    label: (model) => `${homeOf(model)}.${nameOf(model)}`,
    heading: nameOf,
    page: (model) => `models/${homeOf(model)}/${modelFileName(nameOf(model).toLowerCase())}`,
    argument: names.argument,
    property: names.property,
    member: names.member,
    cell: (type, _use, link) => cell(type, link),
    returns: (link) => `Promise\\<${link}\\>`,
    requestArgument: 'request',
    optionRows: () => optionRows,
    serverOverride: { name: 'options.serverURL', type: '*string*' },
    responseRows,
    resultField: names.resultField,
    anyError: 'errors.SDKError',
    ...examples,
    errorBody: (error) =>
      `An \`SDKError\`. The body of the response is in its property \`data\`, ${partsOfBody(error)}.`,
    openEnum: ({ base }) =>
      `A value that is not listed here is kept, as the ${base === 'string' ? 'string' : 'number'} that the server sent.`,
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
  switch (type.kind) {
    case 'string':
    case 'boolean':
    case 'null':
    case 'unknown':
      return `*${type.kind}*`;
    case 'integer':
    case 'number':
      return '*number*';
    case 'literal':
      return code(JSON.stringify(type.value));
    case 'bytes':
      return '*BinaryContent*';
    case 'array': {
      const items = cell(type.items, link);
      return type.items.kind === 'nullable' ? `(${items})[]` : `${items}[]`;
    }
    case 'map':
      return `Record\\<*string*, ${cell(type.values, link)}\\>`;
    case 'nullable':
      return `${cell(type.type, link)} | *null*`;
    case 'enum':
    case 'object':
    case 'union':
      return link(type);
    default:
      return type satisfies never;
  }
}

function partsOfBody({ type }: ErrorBody): string {
  return type.kind === 'object' ? 'which has these fields' : 'as the server sent it';
}

const optional = { required: false, example: undefined };

const optionRows: readonly Row[] = [
  {
    ...optional,
    name: 'options',
    type: '*RequestOptions*',
    description: 'Used to set various options for making HTTP requests.',
  },
  {
    ...optional,
    name: 'options.signal',
    type: '[AbortSignal](https://developer.mozilla.org/docs/Web/API/AbortSignal)',
    description: 'Ends the call with an `AbortError`, in whatever phase it is.',
  },
  {
    ...optional,
    name: 'options.timeoutMs',
    type: '*number*',
    description: 'Longest time for an attempt, from its beginning to the end of the body, in milliseconds.',
  },
  {
    ...optional,
    name: 'options.retries',
    type: '*RetryOptions* | *false*',
    description: 'When a failed call is repeated, whatever its method; `false` for never.',
  },
  {
    ...optional,
    name: 'options.headers',
    type: 'Record\\<*string*, *string*\\>',
    description: 'Further headers for this call; they replace those of the client.',
  },
];

const responseRows: readonly Row[] = [
  {
    name: 'contentType',
    type: '*string*',
    required: true,
    description: 'HTTP response content type for this operation',
    example: undefined,
  },
  {
    name: 'statusCode',
    type: '*number*',
    required: true,
    description: 'HTTP response status code for this operation',
    example: undefined,
  },
  {
    name: 'rawResponse',
    type: '[Response](https://developer.mozilla.org/docs/Web/API/Response)',
    required: true,
    description: 'Raw HTTP response; suitable for custom response parsing',
    example: undefined,
  },
];

/** What reference pages show of PHP. */
import type { ErrorBody, Operation, Tag, Type } from '../../api/api.ts';
import type { Dialect, Link, Model, Row } from '../../docs/dialect.ts';
import { modelFileName } from '../../docs/file-name.ts';
import { code } from '../../docs/literal.ts';
import type { Names } from '../../naming/names.ts';

/** `usage` gives complete programs, as `usage.ts` writes them. */
export function phpDialect(
  names: Names,
  namespace: string,
  usage: (operation: Operation, tag: Tag) => string,
): Dialect {
  const nameOf = (model: Model): string => modelName(model, names);
  return {
    fence: 'php',
    marker: () => undefined,
    method: (operation) => names.operation(operation).method,
    label: (model) => `\\${namespace}\\Models\\${folderOf(model)}\\${nameOf(model)}`,
    heading: nameOf,
    page: (model) => `Models/${folderOf(model)}/${modelFileName(nameOf(model))}`,
    argument: names.argument,
    property: names.property,
    member: names.member,
    cell: (type, { place, optional }, link) => {
      const shown = cell(type, link);
      return place === 'field' && optional ? nullable(shown) : shown;
    },
    returns: nullable,
    requestArgument: 'request',
    optionRows: () => [],
    serverOverride: { name: 'options->serverURL', type: '*string*' },
    responseRows,
    resultField: names.resultField,
    anyError: `\\${namespace}\\Models\\Errors\\SDKError`,
    usage,
    standalone: undefined,
    errorBody: (error) =>
      `An \`SDKError\`. Its method \`data()\` gives the body of the response, ${partsOfBody(error)}.`,
    openEnum: ({ base }) =>
      `A value that is not listed here is kept, as the ${base === 'string' ? 'string' : 'int'} that the server sent.`,
  };
}

const folders = { components: 'Components', operations: 'Operations', errors: 'Errors' } as const;

function folderOf(model: Model): string {
  return 'operation' in model ? folders.operations : folders[model.home];
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
      return '*string*';
    case 'boolean':
      return '*bool*';
    case 'null':
      return '*null*';
    case 'unknown':
      return '*mixed*';
    case 'integer':
      return '*int*';
    case 'number':
      return '*float*';
    case 'literal':
      return code(JSON.stringify(type.value));
    case 'bytes':
      return '*string*';
    case 'array':
      return `array<${cell(type.items, link)}>`;
    case 'map':
      return `array<string, ${cell(type.values, link)}>`;
    case 'nullable':
      return nullable(cell(type.type, link));
    case 'enum':
    case 'object':
    case 'union':
      return link(type);
    default:
      return type satisfies never;
  }
}

/** `?` stands inside the emphasis or link; what has neither says it in words of its own. */
function nullable(shown: string): string {
  if (shown.startsWith('*?') || shown.startsWith('[?') || shown === '*mixed*' || shown === '*null*') return shown;
  if (/^\*[a-z]+\*$/.test(shown)) return `*?${shown.slice(1)}`;
  return shown.startsWith('[') ? `[?${shown.slice(1)}` : shown;
}

function partsOfBody({ type }: ErrorBody): string {
  return type.kind === 'object' ? 'which has these fields' : 'as the server sent it';
}

const required = { required: true, example: undefined };

const responseRows: readonly Row[] = [
  {
    ...required,
    name: 'contentType',
    type: '*string*',
    description: 'HTTP response content type for this operation',
  },
  {
    ...required,
    name: 'statusCode',
    type: '*int*',
    description: 'HTTP response status code for this operation',
  },
  {
    ...required,
    name: 'rawResponse',
    type: '[\\Psr\\Http\\Message\\ResponseInterface](https://www.php-fig.org/psr/psr-7/#33-psrhttpmessageresponseinterface)',
    description: 'Raw HTTP response; suitable for custom response parsing',
  },
];

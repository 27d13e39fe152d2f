/** Operation objects -> Operation. */
import type { Node } from '../spec/node.ts';
import type { OperationPlace } from '../spec/operations.ts';
import type { Operation, Parameter } from './api.ts';
import { lowerBody, lowerResponses } from './lower-body.ts';
import type { DeclaredErrors } from './lower-errors.ts';
import { isIgnored, lowerParameter, parameterKey } from './lower-parameter.ts';
import { lowerPoll } from './lower-poll.ts';
import type { SchemaLowering } from './lower-schema.ts';
import { lowerSecurity, type SecuritySchemes } from './lower-security.ts';
import { lowerServers } from './lower-server.ts';

/** The parts that all operations of an API share. */
export interface OperationContext {
  readonly root: Node;
  readonly lowering: SchemaLowering;
  readonly errors: DeclaredErrors;
  readonly schemes: SecuritySchemes;
  /** Keys of the parameters that are set on the client. */
  readonly clientLevel: ReadonlySet<string>;
}

const withoutBody: readonly string[] = ['GET', 'HEAD'];

export function lowerOperation(
  { key, path, query, method, pathItem, operation: node }: OperationPlace,
  context: OperationContext,
): Operation {
  const { root, lowering, errors, schemes } = context;
  const id = operationId(key, method, node);
  const parameters = lowerParameters(pathItem, node, context);
  const responses = lowerResponses(node, errors, lowering);
  return {
    id,
    method,
    path: splitPath(path, parameters),
    query: query.map(percentEncode),
    summary: node.text('summary') ?? pathItem.text('summary') ?? '',
    description: node.text('description') ?? pathItem.text('description') ?? '',
    deprecated: node.flag('deprecated'),
    parameters,
    body: withoutBody.includes(method) ? undefined : lowerBody(node, lowering),
    ...responses,
    servers: lowerServers(node, pathItem),
    security: lowerSecurity(node, root, schemes),
    poll: lowerPoll(node, responses.results, lowering),
    source: node.source,
  };
}

/** The name of an operation without an operationId. */
export function operationId(key: string, method: string, node: Node): string {
  const given = node.text('operationId') ?? '';
  return given === '' ? `${method.toLowerCase()} ${key}` : given;
}

/** The path item's parameters, each replaced by the operation's own of the same name and place, then the operation's others. */
function lowerParameters(pathItem: Node, node: Node, context: OperationContext): readonly Parameter[] {
  const byKey = new Map<string, Node>();
  for (const owner of [pathItem, node]) {
    for (const parameter of owner.get('parameters')?.items() ?? []) {
      if (!isIgnored(parameter)) byKey.set(parameterKey(parameter), parameter);
    }
  }
  const { clientLevel, lowering } = context;
  return [...byKey].map(([key, parameter]) => lowerParameter(parameter, clientLevel.has(key), lowering));
}

/** `/users/{id}` as literal text and parameters. The spec stage has checked that each placeholder has its parameter. */
function splitPath(path: string, parameters: readonly Parameter[]): Operation['path'] {
  return path.split(/(\{[^{}]*\})/).flatMap((part): (string | Parameter)[] => {
    if (part === '') return [];
    const name = part.startsWith('{') && part.endsWith('}') ? part.slice(1, -1) : undefined;
    const parameter = parameters.find((candidate) => candidate.in === 'path' && candidate.name === name);
    return [parameter ?? percentEncode(part)];
  });
}

function percentEncode(literal: string): string {
  return encodeURI(literal.toWellFormed())
    .replace(/%25(?=[0-9a-f]{2})/gi, '%')
    .replace(/[?#]/g, encodeURIComponent);
}

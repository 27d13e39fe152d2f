/** The places of schemas that parameters, headers, bodies and responses hold. */
import type { Node } from '../spec/node.ts';
import { ofFailure, ofOperation, ofParameter, shared, type Place } from './place.ts';
import { reason } from './reason.ts';
import { isSuccess } from './success.ts';

/** `nodes` are the document and the node after each of `tokens`; the last contains the schema. */
export function placeOfHolder(nodes: readonly Node[], tokens: readonly string[], operation: string | undefined): Place {
  const media = tokens.at(-2) === 'content' ? tokens.at(-1) : undefined;
  const way = media === undefined ? tokens : tokens.slice(0, -2);
  const holder = nodes[way.length];
  const location = holder?.text('in');
  if (location !== undefined) return placeOfParameter(holder?.text('name') ?? '', location, way, operation);
  const several = (holder?.get('content')?.entries(true).length ?? 0) > 1;
  const form = several && media !== undefined ? [media] : [];
  const [key = '', section = ''] = way.toReversed();
  if (section === 'headers') return placeOfHeader(key, way.slice(0, -2), operation);
  if (operation === undefined) return shared(key, [...form, roles[section] ?? 'body'].join(' '));
  if (key === 'requestBody') {
    return ofOperation(operation, ...names([`${operation} request body`], [operation, ...form, 'request body']));
  }
  if (section !== 'responses') return ofOperation(operation, [operation, ...way.slice(-2)].join(' '));
  const statuses = Object.keys(nodes[way.length - 1]?.value ?? {});
  const status = reason(key);
  if (!isSuccess(key, statuses)) return ofFailure(operation, status);
  const plain = [`${operation} response body`, `${operation} ${status} response body`];
  return ofOperation(operation, ...names(plain, [operation, status, ...form, 'response body']));
}

const roles: Readonly<Record<string, string>> = { responses: 'response body', requestBodies: 'request body' };

function names(shorter: readonly string[], longest: readonly string[]): readonly string[] {
  return [...new Set([...shorter, longest.join(' ')])];
}

function placeOfParameter(
  name: string,
  location: string,
  way: readonly string[],
  operation: string | undefined,
): Place {
  if (operation !== undefined) return ofParameter(name, location, operation, operation);
  const key = way.at(-1) ?? name;
  if (!/^[0-9]+$/.test(key)) return shared(key, 'parameter');
  const owner = way[0]?.startsWith('x-') === true ? '' : (way.at(-3) ?? 'shared');
  return ofParameter(name, location, owner, undefined);
}

function placeOfHeader(name: string, way: readonly string[], operation: string | undefined): Place {
  const [status = '', section] = way.toReversed();
  if (operation !== undefined) {
    return ofOperation(operation, `${operation} ${name} header`, `${operation} ${reason(status)} ${name} header`);
  }
  return shared(section === 'responses' ? `${status} ${name}` : name, 'header');
}

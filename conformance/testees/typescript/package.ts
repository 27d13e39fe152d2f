/** The client of an API, and how it spells the names of the spec. */
import { readFileSync } from 'node:fs';
import type * as Core from '@plex-sdk/core';
import { parse } from 'yaml';
import { specs } from '../../src/api.ts';
import type { ApiName } from '../../src/scenario.ts';

type Runtime = Pick<
  typeof Core,
  | 'AbortError'
  | 'ConnectionError'
  | 'InvalidRequestError'
  | 'PollTimeoutError'
  | 'RequestError'
  | 'ResponseTooLargeError'
  | 'ResponseValidationError'
  | 'SDKError'
  | 'TimeoutError'
  | 'debugLogger'
  | 'exactInteger'
>;

export interface Package {
  readonly runtime: Runtime;
  readonly Client: new (options: object) => Client;
  /** Models differ from JSON in the names of properties: theirs by wire name. */
  readonly modelNames: ReadonlyMap<string, string>;
}

export type Client = Readonly<Record<string, Readonly<Record<string, Method>>>>;
export type Method = (...values: unknown[]) => Promise<object>;

const modules: Readonly<Record<ApiName, { readonly path: string; readonly client: string }>> = {
  conformance: { path: '../../generated/packages/core/dist/node.js', client: 'Conformance' },
  plex: { path: '@plex-sdk/core', client: 'PlexAPI' },
};

export async function load(api: ApiName): Promise<Package> {
  const { path, client } = modules[api];
  const exported = (await import(path)) as Runtime & Readonly<Record<string, Package['Client']>>;
  const Client = exported[client];
  if (Client === undefined) throw new Error(`${path} does not export ${client}`);
  const names = propertyNames(parse(readFileSync(specs[api], 'utf8')));
  return { runtime: exported, Client, modelNames: new Map(names.map((name) => [name, camel(name)])) };
}

/** `X-Tenant` is `xTenant`. */
export function camel(name: string): string {
  const words = name.match(/[A-Z]+(?![a-z])[0-9]*|[A-Z]?[a-z]+[0-9]*|[0-9]+/g) ?? [];
  const [first = '', ...rest] = words.map((word) => word.toLowerCase());
  return first + rest.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
}

/** Of every object schema in a spec. */
function propertyNames(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return [];
  const { properties } = node as { properties?: object };
  return [...Object.keys(properties ?? {}), ...Object.values(node).flatMap(propertyNames)];
}

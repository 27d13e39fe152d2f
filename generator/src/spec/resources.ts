/** Names that schemas give themselves (`$id`, `$anchor`, `$dynamicAnchor`), and references by them. JSON Schema 2020-12, section 8.2 */
import { isObject, own, put } from './json.ts';
import type { JsonObject } from './json.ts';
import { setOrigin } from './origin.ts';
import { append, tokensOf } from './pointer.ts';
import { decode, uriOf } from './uri.ts';

/** Where the things of a document are that have a name of their own: a pointer by name. */
export interface Names {
  /** By URI, without fragment. */
  readonly ids: ReadonlyMap<string, string>;
  readonly anchors: ReadonlyMap<string, string>;
}

/** A schema with an `$id`, or the whole document: what its references are relative to. */
interface Resource {
  readonly uri: string;
  readonly pointer: string;
  readonly value: unknown;
  readonly anchors: Map<string, string>;
}

interface Place {
  readonly value: JsonObject;
  readonly pointer: string;
  readonly resource: Resource;
  /** What `#` means for a schema that refers to itself: the nearest one that says so, or the component it is in. */
  readonly recursive: string | undefined;
}

/** Stands for where a document is that has no URI. */
const nowhere = 'self:///';

/**
 * Finds the names in a document, and writes the references by them as pointers from its root, in place: everything after
 * this knows no other. What has several possible targets, or none, stays as it is.
 */
export function settleNames(document: unknown, file: string, self: string | undefined): Names {
  if (!hasNames(document)) return { ids: new Map(self === undefined ? [] : [[self, '']]), anchors: new Map() };
  const root: Resource = { uri: self ?? nowhere, pointer: '', value: document, anchors: new Map() };
  const { resources, places, dynamic } = scan(document, root);
  const byURI = new Map(resources.toReversed().map((resource) => [resource.uri, resource]));
  const ids = new Map(resources.map(({ uri, pointer }) => [uri, pointer]));
  if (self === undefined) ids.delete(nowhere);
  const anchors = new Map(resources.toReversed().flatMap((resource) => [...resource.anchors]));
  for (const place of places) settle(place);
  return { ids, anchors };

  function settle({ value, pointer, resource, recursive }: Place): void {
    const write = (keyword: string, target: string): void => {
      if (keyword !== '$ref') {
        setOrigin(value, '$ref', { file, pointer: append(pointer, keyword) });
        Reflect.deleteProperty(value, keyword);
      }
      put(value, '$ref', `#${target.replaceAll('%', '%25').replaceAll('#', '%23')}`);
    };
    const reference = own(value, '$ref');
    if (typeof reference === 'string') {
      const target = targetOf(reference, resource);
      if (target !== undefined && `#${target}` !== reference) write('$ref', target);
      return;
    }
    const recursion = own(value, '$recursiveRef');
    if (recursion === '#' && recursive !== undefined) write('$recursiveRef', recursive);
    const dynamicRef = own(value, '$dynamicRef');
    if (typeof dynamicRef !== 'string') return;
    const possible = dynamic.get(dynamicRef.replace(/^[^#]*#/, '')) ?? [];
    const target = possible.length > 0 ? possible[0] : targetOf(dynamicRef, resource);
    if (possible.length < 2 && target !== undefined) write('$dynamicRef', target);
  }

  /** The pointer of what a reference by a name leads to; undefined where it is by a place in the document, or elsewhere. */
  function targetOf(reference: string, resource: Resource): string | undefined {
    const [before = '', fragment = ''] = reference.split('#', 2);
    const uri = before === '' ? resource.uri : uriOf(before, resource.uri);
    const found = before === '' ? resource : uri === undefined ? undefined : byURI.get(uri);
    if (found === undefined || (found.pointer === '' && before === '' && isPointer(fragment))) return undefined;
    if (!isPointer(fragment)) return found.anchors.get(decode(fragment)) ?? anchors.get(decode(fragment));
    return exists(found.value, decode(fragment)) ? found.pointer + decode(fragment) : undefined;
  }
}

function isPointer(fragment: string): boolean {
  return fragment === '' || fragment.startsWith('/');
}

const keywords = ['$id', '$anchor', '$dynamicAnchor', '$dynamicRef', '$recursiveRef'];

/** Most documents have none of it. */
function hasNames(document: unknown): boolean {
  const open = [document];
  for (let value = open.pop(); value !== undefined; value = open.pop()) {
    if (typeof value !== 'object' || value === null) continue;
    if (isObject(value) && keywords.some((key) => typeof own(value, key) === 'string')) return true;
    for (const child of Object.values(value)) if (typeof child === 'object') open.push(child);
  }
  return false;
}

/** Keywords whose values are data and contain no schemas. */
const data = new Set(['example', 'examples', 'default', 'const', 'enum', 'value']);
/** Fields whose keys are names: under these, `default` is one too. */
const maps = new Set([
  'properties',
  'patternProperties',
  '$defs',
  'definitions',
  'dependentSchemas',
  'schemas',
  'responses',
]);

interface Scan {
  readonly resources: readonly Resource[];
  /** Of objects that refer to something. */
  readonly places: readonly Place[];
  readonly dynamic: ReadonlyMap<string, readonly string[]>;
}

function scan(document: unknown, root: Resource): Scan {
  const resources = [root];
  const places: Place[] = [];
  const dynamic = new Map<string, string[]>();
  const isSchema = isObject(document) && !['openapi', 'swagger'].some((key) => Object.hasOwn(document, key));
  const met = new Set<unknown>();
  const open: (Omit<Place, 'value'> & { value: unknown; key: string })[] = [
    { value: document, pointer: '', key: '', resource: root, recursive: isSchema ? '' : undefined },
  ];
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    const { value, pointer, key } = place;
    if (typeof value !== 'object' || value === null || met.has(value)) continue;
    met.add(value);
    let { resource, recursive } = place;
    if (isObject(value) && !maps.has(key)) {
      const id = own(value, '$id');
      const uri = typeof id === 'string' ? uriOf(id.replace(/#.*$/s, ''), resource.uri) : undefined;
      if (uri !== undefined && uri !== resource.uri) {
        resource = { uri, pointer, value, anchors: new Map() };
        resources.push(resource);
        recursive = pointer;
      }
      if (own(value, '$recursiveAnchor') === true || /^\/components\/schemas\/[^/]*$/.test(pointer))
        recursive = pointer;
      for (const keyword of ['$anchor', '$dynamicAnchor']) {
        const name = own(value, keyword);
        if (typeof name !== 'string') continue;
        if (!resource.anchors.has(name)) resource.anchors.set(name, pointer);
        if (keyword !== '$dynamicAnchor') continue;
        const known = dynamic.get(name);
        if (known) known.push(pointer);
        else dynamic.set(name, [pointer]);
      }
      if (['$ref', '$dynamicRef', '$recursiveRef'].some((keyword) => typeof own(value, keyword) === 'string')) {
        places.push({ value, pointer, resource, recursive });
      }
    }
    for (const [name, child] of Object.entries(value).toReversed()) {
      if (!maps.has(key) && (data.has(name) || name.startsWith('x-'))) continue;
      open.push({ value: child, pointer: append(pointer, name), key: name, resource, recursive });
    }
  }
  return { resources, places, dynamic };
}

function exists(value: unknown, pointer: string): boolean {
  let holder = value;
  for (const token of tokensOf(pointer)) {
    if (typeof holder !== 'object' || holder === null || !Object.hasOwn(holder, token)) return false;
    holder = (holder as JsonObject)[token];
  }
  return true;
}

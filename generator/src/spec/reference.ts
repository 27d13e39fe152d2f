import type { Source } from '../diagnostic.ts';
import { isDocument } from './document.ts';
import type { Document } from './document.ts';
import { isObject, isReference } from './json.ts';
import type { JsonObject } from './json.ts';
import { nearest } from './nearest.ts';
import { originOf } from './origin.ts';
import { append, tokensOf } from './pointer.ts';
import { quote } from './quote.ts';
import { decode, uriOf } from './uri.ts';

/** The target of a `$ref`, at the end of a chain. */
export interface Target {
  readonly document: Document;
  /** Where the file has it. */
  readonly source: Source;
  readonly value: unknown;
  /** The `$ref` of the last link. */
  readonly reference: string;
}

/** Why a `$ref` leads nowhere; without a message when that has been reported already. */
export interface Failure {
  readonly rule: 'unresolved-reference' | 'reference-loop' | 'unsupported-reference' | 'limit';
  readonly message: string | undefined;
  readonly hint: string;
}

/** Follows the `$ref` of an object in a document; worked out once for each object. */
export function follow(document: Document, holder: JsonObject & { readonly $ref: string }): Target | Failure {
  const known = outcomes.get(holder);
  if (known) return known;
  const passed: JsonObject[] = [];
  const outcome = followChain(document, holder.$ref, passed);
  // All references on the way lead to the same place. In a short loop, each message shows the loop from its own place.
  if (!('rule' in outcome) || passed.length > mostShown) for (const link of passed) outcomes.set(link, outcome);
  outcomes.set(holder, outcome);
  return outcome;
}

/** Follows a reference written as text, as a discriminator's mapping does. */
export function followChain(document: Document, reference: string, links: JsonObject[] = []): Target | Failure {
  const passed = new Set<unknown>();
  const chain = [reference];
  let target = followLink(document, reference);
  while (!('rule' in target) && isReference(target.value)) {
    if (passed.has(target.value)) return loop(chain);
    const known = outcomes.get(target.value);
    if (known !== undefined && (!('rule' in known) || known.rule !== 'reference-loop')) return known;
    if (known !== undefined && chain.length > mostShown) return known;
    passed.add(target.value);
    links.push(target.value);
    chain.push(target.value.$ref);
    target = followLink(target.document, target.value.$ref);
  }
  return target;
}

/** The name of the target of a reference: User for `#/components/schemas/User` and `./User.yaml`. */
export function nameIn(reference: string): string | undefined {
  const [file, fragment] = split(reference);
  const tokens = tokensOf(fragment);
  const [last, holder] = [tokens.at(-1), tokens.at(-2)];
  if (last === undefined) return /([^/\\]+?)(?:\.[A-Za-z]+)?$/.exec(file)?.[1];
  if (tokens.length === 1) return last;
  const named = holder === '$defs' || holder === 'definitions' || (tokens.length === 3 && tokens[0] === 'components');
  return named ? last : undefined;
}

/** Links of a loop that a message shows. */
const mostShown = 10;

const outcomes = new WeakMap<JsonObject, Target | Failure>();

function followLink(from: Document, reference: string): Target | Failure {
  const [file, fragment] = split(reference);
  const uri = file === '' ? undefined : uriOf(file, from.self);
  const called = uri === undefined ? undefined : from.library.called(uri);
  if (called !== undefined) return targetIn(called.document, within(called.pointer, fragment), reference);
  if (file.includes('\0')) {
    const hint = 'take the %00 out';
    return failure('unsupported-reference', `${quote(reference)} has a NUL, which no file name has`, hint);
  }
  // Two slashes, of either kind, begin the name of another machine.
  if (/^(https?:|[/\\]{2})/i.test(file)) {
    const hint = 'download the file, keep it beside the spec and refer to it by its relative path';
    return failure('unsupported-reference', `${quote(reference)} is on the network, and nothing is fetched`, hint);
  }
  if (/^[a-z][a-z0-9+.-]+:/i.test(file)) {
    const hint = 'refer to a file by its relative path, such as ./schemas.yaml#/User';
    return failure('unsupported-reference', `${quote(reference)} is not a reference to a file`, hint);
  }
  const document = file === '' ? from : from.library.openBeside(from, file);
  if (isDocument(document)) return targetIn(document, fragment, reference);
  if (document === 'reported') return { rule: 'unresolved-reference', message: undefined, hint: '' };
  const { rule, message, hint } = document;
  const isNamed = rule === 'unsupported-reference' || rule === 'limit';
  return failure(isNamed ? rule : 'unresolved-reference', `${quote(file)} can't be read: ${message}`, hint);
}

function targetIn(document: Document, fragment: string, reference: string): Target | Failure {
  if (fragment === '' || fragment.startsWith('/')) return pointAt(document, fragment, reference);
  const pointer = document.names.anchors.get(fragment);
  if (pointer !== undefined) return pointAt(document, pointer, `#${pointer}`);
  const message = `${quote(reference)} leads nowhere: ${document.file} has no $anchor ${quote(fragment)}`;
  return failure('unresolved-reference', message, 'refer to a place by its path, such as #/components/schemas/User');
}

/** A pointer relative to another one; the name of an anchor stays unchanged. */
function within(pointer: string, fragment: string): string {
  return fragment === '' || fragment.startsWith('/') ? pointer + fragment : fragment;
}

function pointAt(document: Document, fragment: string, reference: string): Target | Failure {
  let value = document.value;
  let source: Source = { file: document.file, pointer: '' };
  for (const token of tokensOf(fragment)) {
    const holder = value;
    const exists = Array.isArray(holder)
      ? /^(0|[1-9]\d*)$/.test(token) && Number(token) < holder.length
      : isObject(holder) && Object.hasOwn(holder, token);
    if (!exists) {
      const moved = document.conversion?.moved(fragment) ?? fragment;
      return moved === fragment
        ? missing(document, source, token, holder, reference)
        : pointAt(document, moved, reference);
    }
    value = (holder as JsonObject)[token];
    source = originOf(holder, token) ?? { file: source.file, pointer: append(source.pointer, token) };
  }
  return { document, source, value, reference };
}

function missing(document: Document, source: Source, token: string, holder: unknown, reference: string): Failure {
  const { file, pointer } = source;
  const where = pointer === '' ? file : `${file}#${pointer}`;
  const written = document.conversion?.written(reference) ?? reference;
  const names = isObject(holder) ? Object.keys(holder) : [];
  const near = nearest(token, names);
  const hint = near === undefined ? 'correct the reference, or add what it names' : `did you mean ${quote(near)}?`;
  return failure('unresolved-reference', `${quote(written)} leads nowhere: ${where} has no ${quote(token)}`, hint);
}

function loop(chain: readonly string[]): Failure {
  const shown = chain.length > mostShown ? [...chain.slice(0, mostShown - 1), chain.at(-1) ?? ''] : chain;
  const links = shown.map((link) => quote(link)).join(' -> ');
  return failure('reference-loop', `the reference leads back to itself: ${links}`, 'make one of them the real thing');
}

function failure(rule: Failure['rule'], message: string, hint: string): Failure {
  return { rule, message, hint };
}

/** File part and pointer of a reference, both with their %-escapes undone. */
function split(reference: string): [file: string, fragment: string] {
  const hash = reference.indexOf('#');
  if (hash === -1) return [decode(reference), ''];
  return [decode(reference.slice(0, hash)), decode(reference.slice(hash + 1))];
}

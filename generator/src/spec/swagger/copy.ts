import { dirname, join, relative } from 'node:path';
import type { Report, Source } from '../../diagnostic.ts';
import type { Document } from '../document.ts';
import { isObject, isReference, own, put } from '../json.ts';
import type { JsonObject } from '../json.ts';
import { append } from '../pointer.ts';
import { describe, quote } from '../quote.ts';
import { followChain } from '../reference.ts';
import { kinds } from './kinds.ts';
import type { Kind, ObjectKind } from './kinds.ts';
import { mark } from './mark.ts';

/** What a copy is made of. */
interface Context {
  readonly root: Document;
  readonly report: Report;
  /** The document that the value stands in. */
  readonly document: Document;
  /** What is being put in the place of references, none of which may lead back to itself. */
  readonly open: readonly unknown[];
}

/**
 * A Swagger 2.0 document as a tree of its own, in which every object that a conversion moves says where it stood, and
 * which holds what other files and bodies under `parameters` have for it. What can't be converted is named and left out.
 */
export function copyDocument(root: Document, report: Report): JsonObject {
  const context = { root, report, document: root, open: [] };
  return copy(root.value, 'document', { file: root.file, pointer: '' }, context) as JsonObject;
}

function copy(value: unknown, name: Kind, source: Source, context: Context): unknown {
  const kind = kinds[name];
  if (kind.inlined === true && isReference(value)) {
    const inlined = copyTarget(value, name, source, context);
    if (inlined !== undefined) return inlined;
  }
  if (Array.isArray(value)) return copyItems(value, kind.items ?? 'data', source, context);
  if (!isObject(value)) return value;
  const result: JsonObject = {};
  for (const key of Object.keys(value)) {
    const child = kindOf(kind, key);
    const place = inside(source, key);
    if (!fits(value[key], child, place, context.report)) continue;
    const isReferring = key === '$ref' && name !== 'data';
    const field = value[key] ?? emptyOf(child);
    put(result, key, isReferring ? rebased(field, context) : copy(field, child, place, context));
  }
  return kind.marked === true ? mark(result, source) : result;
}

function copyItems(items: readonly unknown[], name: Kind, source: Source, context: Context): unknown[] {
  return items.flatMap((item, index) => {
    const place = inside(source, String(index));
    return fits(item, name, place, context.report) ? [copy(item, name, place, context)] : [];
  });
}

function kindOf({ fields = {}, names = 'data' }: ObjectKind, key: string): Kind {
  return (Object.hasOwn(fields, key) ? fields[key] : undefined) ?? (key.startsWith('x-') ? 'data' : names);
}

/** What stands in the place of a reference to another file, or to what becomes a request body. */
function copyTarget(holder: JsonObject & { $ref: string }, name: Kind, source: Source, context: Context): unknown {
  const { root, document, open } = context;
  const target = followChain(document, holder.$ref);
  if ('rule' in target || open.includes(target.value)) return undefined;
  const isKept = document === root && target.document === root && staysReference(holder.$ref, name, target.value);
  if (isKept || !fits(target.value, name, source, context.report)) return undefined;
  const inner = { ...context, document: target.document, open: [...open, target.value] };
  return copy(target.value, name, target.source, inner);
}

function staysReference(reference: string, name: Kind, target: unknown): boolean {
  if (name === 'response') return /^#\/responses\/[^/]+$/.test(reference);
  return name === 'parameter' && /^#\/parameters\/[^/]+$/.test(reference) && !isBody(target);
}

/** Whether a parameter becomes a request body, or a part of one. */
export function isBody(parameter: unknown): boolean {
  const place = isObject(parameter) ? own(parameter, 'in') : undefined;
  return place === 'body' || place === 'formData';
}

/** A reference as the file of the whole description has to write it. */
function rebased(reference: unknown, { root, document }: Context): unknown {
  if (document === root || typeof reference !== 'string' || /^[a-z][a-z0-9+.-]*:/i.test(reference)) return reference;
  const [file = '', ...fragment] = reference.split('#');
  const path = file === '' ? document.file : join(dirname(document.file), file);
  const local = relative(dirname(root.file), path).replaceAll('\\', '/');
  return [local, ...fragment].join('#');
}

function emptyOf(name: Kind): unknown {
  const { wanted } = kinds[name];
  if (wanted === undefined) return null;
  return wanted === 'a list' ? [] : {};
}

/** Names what is not of the kind that Swagger wants in its place: no conversion could make anything of it. */
function fits(value: unknown, name: Kind, source: Source, report: Report): boolean {
  const { wanted, needs = [] } = kinds[name];
  if (wanted === undefined) return true;
  if (value === null) {
    const message = `${wanted} belongs here, and this is null: read as an empty one`;
    report({
      severity: 'tolerated',
      rule: 'wrong-kind',
      message,
      hint: 'fill it in, or remove it',
      source,
      at: 'value',
    });
    return needs.length === 0;
  }
  const isFine = wanted === 'a list' ? Array.isArray(value) : isObject(value);
  if (!isFine) {
    const message = `${wanted} belongs here, and this is ${describe(value)}`;
    report({ severity: 'error', rule: 'wrong-kind', message, hint: 'correct it, or remove it', source, at: 'value' });
    return false;
  }
  const missing = isReference(value)
    ? undefined
    : needs.find((key) => typeof own(value as JsonObject, key) !== 'string');
  if (missing === undefined) return true;
  const message = `a ${name} has no ${quote(missing)}`;
  report({ severity: 'error', rule: 'missing-field', message, hint: `add ${missing}`, source, at: 'key' });
  return false;
}

function inside({ file, pointer }: Source, key: string): Source {
  return { file, pointer: append(pointer, key) };
}

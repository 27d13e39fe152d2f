import type { Source } from '../diagnostic.ts';
import type { Document } from './document.ts';
import { isObject, isReference, own } from './json.ts';
import { originOf } from './origin.ts';
import { append } from './pointer.ts';
import { follow, followChain, nameIn } from './reference.ts';
import type { Failure, Target } from './reference.ts';

/** The `$ref` through which a node was reached. */
export interface Reference {
  /** What the last link calls its target: `#/components/schemas/User` says User; undefined for a place without a name. */
  readonly name: string | undefined;
  /** The `$ref` of the last link, as written. */
  readonly target: string;
  /** The reference object. */
  readonly source: Source;
  readonly summary: string | undefined;
  readonly description: string | undefined;
  /** The reference object itself, for what stands beside its `$ref`. */
  readonly siblings: Node;
}

/** A value in a document that knows where it is. Two references to one target give nodes with the same `value` object. */
export class Node {
  readonly document: Document;
  readonly value: unknown;
  /** The key or index by which it was reached; '' for the whole document. */
  readonly key: string;
  /** What this is in, or where this is where it was reached from elsewhere. */
  readonly #place: Node | Source;
  readonly #holder: Node | undefined;
  readonly #link: string | undefined;

  private constructor(
    document: Document,
    value: unknown,
    key: string,
    place: Node | Source,
    holder?: Node,
    link?: string,
  ) {
    this.document = document;
    this.value = value;
    this.key = key;
    this.#place = place;
    this.#holder = holder;
    this.#link = link;
  }

  static root(document: Document): Node {
    return new Node(document, document.value, '', { file: document.file, pointer: '' });
  }

  /** Where the value itself stands: behind a reference, the target's place. */
  get source(): Source {
    return this.#place instanceof Node ? this.#place.sourceOf(this.key) : this.#place;
  }

  get reference(): Reference | undefined {
    const [holder, link] = [this.#holder, this.#link];
    if (!holder || link === undefined) return undefined;
    return {
      name: nameIn(link),
      target: link,
      source: holder.source,
      summary: holder.text('summary'),
      description: holder.text('description'),
      siblings: holder,
    };
  }

  /** The place of a field, whether it exists or not; no reference is followed. */
  sourceOf(key: string): Source {
    const origin = originOf(this.value, key);
    if (origin) return origin;
    const { file, pointer } = this.source;
    return { file, pointer: append(pointer, key) };
  }

  has(key: string): boolean {
    return isObject(this.value) && Object.hasOwn(this.value, key);
  }

  /** A field, its reference followed; undefined when it is missing or its reference leads nowhere. */
  get(key: string): Node | undefined {
    return this.child(key)?.target();
  }

  /** A field or item as it is written. */
  child(key: string): Node | undefined {
    const { value } = this;
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    return new Node(this.document, (value as Record<string, unknown>)[key], key, this);
  }

  /** What this leads to: itself, or the target if it is a reference. */
  target(): Node | undefined {
    if (!isReference(this.value)) return this;
    const outcome = follow(this.document, this.value);
    return 'rule' in outcome ? undefined : this.#reach(outcome);
  }

  /** Why the reference that this is leads nowhere. */
  failure(): Failure | undefined {
    if (!isReference(this.value)) return undefined;
    const outcome = follow(this.document, this.value);
    return 'rule' in outcome ? outcome : undefined;
  }

  /** Follows a reference written as text in this document, such as the values of a discriminator's mapping. */
  resolve(reference: string): Node | undefined {
    const outcome = followChain(this.document, reference);
    return 'rule' in outcome ? undefined : this.#reach(outcome);
  }

  /** The fields of an object in spec order, references followed. Where keys are names, `x-` is part of a name: say so. */
  entries(extensions = false): [string, Node][] {
    if (!isObject(this.value)) return [];
    const entries: [string, Node][] = [];
    for (const key of Object.keys(this.value)) {
      if (!extensions && key.startsWith('x-')) continue;
      const node = this.get(key);
      if (node) entries.push([key, node]);
    }
    return entries;
  }

  /** The items of a list, references followed. */
  items(): Node[] {
    if (!Array.isArray(this.value)) return [];
    return this.value.flatMap((_, index) => this.get(String(index)) ?? []);
  }

  /** A field's value as it is: for examples, defaults and the like, where `$ref` is data. */
  data(key: string): unknown {
    return isObject(this.value) ? own(this.value, key) : undefined;
  }

  text(key: string): string | undefined {
    const value = this.data(key);
    return typeof value === 'string' ? value : undefined;
  }

  /** False when absent. */
  flag(key: string): boolean {
    return this.data(key) === true;
  }

  number(key: string): number | undefined {
    const value = this.data(key);
    return typeof value === 'number' ? value : undefined;
  }

  /** The strings of a list; none when absent. */
  texts(key: string): string[] {
    const value = this.data(key);
    return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
  }

  #reach({ document, value, source, reference }: Target): Node {
    return new Node(document, value, this.key, source, this, reference);
  }
}

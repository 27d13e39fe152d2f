import type { Answer } from '../transport.js';

/** Raw headers, alternating names and values. Not parsed, because a success rarely needs more than one of them. */
export class RawHeaders {
  readonly #raw: readonly string[];

  constructor(raw: readonly string[]) {
    this.#raw = raw;
  }

  get(name: string): string | null {
    let joined: string | null = null;
    for (let index = 0; index < this.#raw.length; index += 2) {
      if (!this.#is(index, name)) continue;
      const value = this.#raw[index + 1] ?? '';
      joined = joined === null ? value : `${joined}, ${value}`;
    }
    return joined;
  }

  has(name: string): boolean {
    return this.#all(name).length > 0;
  }

  getSetCookie(): string[] {
    return this.#all('set-cookie');
  }

  *[Symbol.iterator](): IterableIterator<[string, string]> {
    for (let index = 0; index < this.#raw.length; index += 2) {
      yield [(this.#raw[index] ?? '').toLowerCase(), this.#raw[index + 1] ?? ''];
    }
  }

  #all(name: string): string[] {
    const values: string[] = [];
    for (let index = 0; index < this.#raw.length; index += 2) {
      if (this.#is(index, name)) values.push(this.#raw[index + 1] ?? '');
    }
    return values;
  }

  #is(index: number, name: string): boolean {
    const candidate = this.#raw[index] ?? '';
    return candidate.length === name.length && candidate.toLowerCase() === name;
  }
}

RawHeaders satisfies new (raw: readonly string[]) => Answer['headers'];

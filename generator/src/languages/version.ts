/** The version of a package, independent of the formats of registries. */

export interface Version {
  /** Major, minor, patch. */
  readonly numbers: readonly [number, number, number];
  readonly prerelease: Prerelease | undefined;
}

interface Prerelease {
  readonly kind: 'alpha' | 'beta' | 'rc';
  readonly number: number;
}

/** Undefined if the text is not a version that every registry can represent. */
export function readVersion(text: string): Version | undefined {
  const found = form.exec(text.trim());
  if (found === null) return undefined;
  const [, major = '0', minor = '0', patch = '0', word = '', count = '1'] = found;
  const numbers = [Number(major), Number(minor), Number(patch)] as const;
  // NuGet stores each number in 32 bits.
  if (numbers.some((number) => number > 2 ** 31 - 1) || Number(count) > 65_535) return undefined;
  const kind = kinds.find((each) => each.startsWith(word.toLowerCase()));
  return { numbers, prerelease: word === '' || kind === undefined ? undefined : { kind, number: Number(count) } };
}

const kinds = ['alpha', 'beta', 'rc'] as const;

/** `1`, `v1.2`, `1.2.3`, `2024-01-15`, `1.2.0-beta.1`, `1.2.0b1`; what follows a `+` has no order. */
const form =
  /^v?(\d{1,10})(?:[.-](\d{1,10}))?(?:[.-](\d{1,10}))?(?:[.-]?(alpha|beta|rc|a|b)[.-]?(\d{1,5})?)?(?:\+[\w.-]+)?$/i;

/** `1.2.0-beta.1`: Semantic Versioning, as npm and NuGet have it. */
export function semanticVersion({ numbers, prerelease }: Version): string {
  return numbers.join('.') + (prerelease === undefined ? '' : `-${prerelease.kind}.${prerelease.number}`);
}

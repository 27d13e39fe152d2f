/** Runs a table of changes, and sees to it that it has every kind. */
import { expect, test } from 'vitest';
import { changed, levelsOf, type Case } from './changed.fixture.ts';
import type { Kind } from './kinds/kind.ts';

export function testKinds(kinds: Readonly<Record<string, Kind>>, cases: readonly Case[]): void {
  test.for(cases)('%s: %s', ([kind, levels, old, next, also = []]) => {
    const changes = changed(old, next);
    expect(changes.map((change) => change.kind).sort()).toEqual([kind, ...also].sort());
    const own = changes.filter((change) => change.kind === kind).map(levelsOf);
    expect([...new Set(own)]).toEqual([levels]);
    expect(changed(next, next)).toEqual([]);
  });

  test('every kind is tested, and has a reason that is a sentence', () => {
    const tested = new Set<string>(cases.map(([kind]) => kind));
    expect(Object.keys(kinds).filter((id) => !tested.has(id))).toEqual([]);
    for (const { reason, says } of Object.values(kinds)) {
      expect(reason).toMatch(/^[A-Z“‘].*\.$/);
      expect(says).not.toMatch(/^[A-Z]|\.$/);
    }
  });
}

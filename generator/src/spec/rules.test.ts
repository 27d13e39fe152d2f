import { expect, it } from 'vitest';
import { rules, semanticRules } from './rules.ts';

it('lists every rule once, in words', () => {
  const ids = rules.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(semanticRules.filter(({ id }) => !ids.includes(id))).toEqual([]);
  for (const { id, explanation } of rules) {
    expect(id).toMatch(/^[a-z]+(-[a-z0-9]+)*$/);
    expect(explanation).toMatch(/^.{10,160}\.$/);
  }
});

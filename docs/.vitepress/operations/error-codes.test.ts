import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { docs, readReference } from '../site/reference.ts';
import { errorCodes, errorCodesOf, errorCodeTable } from './error-codes.ts';

test('every code belongs to operations that there are, and every operation has some', async () => {
  const { api } = await readReference();
  const ids = api.operations.map(({ id }) => id);
  expect(new Set(errorCodes.flatMap(({ operations }) => operations))).toEqual(new Set(ids));
  for (const id of ids) expect(errorCodesOf(id).map(({ status }) => status)).toContain(429);
});

test('the guide has the whole table', () => {
  const unpadded = (text: string): string => text.replace(/ +\|/g, ' |').replace(/-{3,}/g, '---');
  const guide = readFileSync(`${docs}guides/errors.md`, 'utf8');
  expect(unpadded(guide)).toContain(errorCodeTable(errorCodes).join('\n'));
});

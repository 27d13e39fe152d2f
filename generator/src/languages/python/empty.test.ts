import { expect, test } from 'vitest';
import { lowered } from '../../api/lowered.ts';
import { python } from './language.ts';

const { api } = lowered("paths: {/x: {get: {operationId: get, responses: {'204': {description: Done}}}}}");

test('what is empty says its type, because type checkers ask for it', () => {
  const { files } = python.emit(api, { name: 'anything', published: 'anything', version: '' });
  const linesOf = (path: string): string[] =>
    files
      .find((file) => file.path.endsWith(path))
      ?.text.split('\n')
      .filter((line) => / = (\[\]|\{\})$/.test(line)) ?? [];
  expect(linesOf('models/components/__init__.py')).toEqual(['__all__: List[str] = []']);
  expect(linesOf('_generated/client.py').map((line) => line.trim())).toEqual([
    'settings: Settings = {}',
    'settings: Settings = {}',
  ]);
});

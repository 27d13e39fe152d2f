import { expect, test } from 'vitest';
import { found } from '../../docs/runtime-source.fixture.ts';
import { callOptions } from './call-options.ts';

test('the options are the keywords of every method', () => {
  const keywords = found('python/src/plex_api/sdks/security.py', /\*,\n.*?\) ->/s, /^ +(\w+):/gm);
  expect(callOptions.map(({ name }) => name)).toEqual(keywords);
});

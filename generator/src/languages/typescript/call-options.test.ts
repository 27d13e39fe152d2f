import { expect, test } from 'vitest';
import { found } from '../../docs/runtime-source.fixture.ts';
import { callOptions } from './call-options.ts';

test('the options are those of the runtime', () => {
  const fields = found('core/src/runtime/options.ts', /interface RequestOptions \{.*?\n\}/s, /readonly (\w+)\??:/g);
  const listed = callOptions.map(({ name }) => name);
  expect(listed.toSorted()).toEqual(['options', ...fields.map((name) => `options.${name}`)].toSorted());
});

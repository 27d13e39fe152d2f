import { expect, test } from 'vitest';
import { found } from '../../docs/runtime-source.fixture.ts';
import { callOptions } from './call-options.ts';

test('the options are those of the runtime', () => {
  const fields = found('php/src/RequestOptions.php', /function __construct\(.*?\) \{/s, /\$(\w+)/g);
  expect(callOptions.map(({ name }) => name)).toEqual(['options', ...fields.map((name) => `options->${name}`)]);
});

import { expect, test } from 'vitest';
import { found } from '../../docs/runtime-source.fixture.ts';
import { callOptions } from './call-options.ts';

test('the options are those of the runtime, apart from what only repeated calls give', () => {
  const fields = found('ruby/lib/plex_ruby_sdk/runtime/options.rb', /CallOptions = Struct\.new\(.*?\)/s, /:(\w+)/g);
  expect(callOptions.map(({ name }) => name)).toEqual(fields.filter((name) => name !== 'over'));
});

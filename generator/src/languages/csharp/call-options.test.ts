import { expect, test } from 'vitest';
import { found } from '../../docs/runtime-source.fixture.ts';
import { callOptions } from './call-options.ts';

test('the options are those of the runtime, and a cancellation token', () => {
  const fields = found('csharp/src/RequestOptions.cs', /class RequestOptions.*/s, /public [\w<>?, ]+ (\w+) \{/g);
  const listed = callOptions.map(({ name }) => name);
  expect(listed).toEqual(['options', ...fields.map((name) => `options.${name}`), 'cancellationToken']);
});

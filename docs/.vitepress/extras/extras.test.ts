import { expect, test } from 'vitest';
import { pageOf } from '../../../generator/src/docs/links.ts';
import { modelsOf } from '../../../generator/src/docs/pages.ts';
import { readReference } from '../site/reference.ts';
import { readExtras } from './extras.ts';

const reference = await readReference();
const extend = await readExtras(reference);

test('an operation gets its request line, its errors, the wire and a console, and keeps what it had', () => {
  const page = [
    '# Authentication',
    '## Overview',
    '## get_transient_token',
    'text',
    '```python',
    '## not a heading',
    '```',
    '## get_source_connection_information',
    'last',
  ].join('\n');
  const lines = extend(page, 'python/sdks/authentication/README.md').split('\n');
  const [first, second] = [
    lines.indexOf('## get_transient_token'),
    lines.indexOf('## get_source_connection_information'),
  ];
  expect(lines[first + 2]).toMatch(
    /^`GET \/security\/token` on `\{protocol\}:\/\/\{ip\}:\{port\}` · \[openapi\.yaml:(\d+)\]\(\.\.\/\.\.\/\.\.\/openapi\.md#L\1\)$/,
  );
  const own = lines.slice(first, second);
  for (const heading of ['### When it fails', '### On the wire', '### Try it']) expect(own).toContain(heading);
  expect(own).toContain('## not a heading');
  expect(own).toContain('<OperationConsole operation="getTransientToken" />');
  expect(lines.slice(second)).toContain('<OperationConsole operation="getSourceConnectionInformation" />');
});

test('a model gets the line of the description that it comes from', () => {
  const model = modelsOf(reference.api).find((candidate) => candidate.kind === 'object');
  const ruby = reference.languages.find(({ id }) => id === 'ruby');
  if (model === undefined || ruby === undefined) throw new Error('nothing to look at');
  expect(extend('# Model', `ruby/${pageOf(model, ruby.dialect)}`)).toMatch(
    /^# Model\n\[openapi\.yaml:\d+\]\(\.\.\/\.\.\/\.\.\/openapi\.md#L\d+\)\n$/,
  );
});

test('a page of which nothing more is known stays', () => {
  expect(extend('# Text', 'guides/logging.md')).toBe('# Text');
});

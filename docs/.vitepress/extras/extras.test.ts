import { expect, test } from 'vitest';
import { pageOf } from '../../../generator/src/docs/links.ts';
import { modelsOf } from '../../../generator/src/docs/pages.ts';
import { readReference } from '../site/reference.ts';
import { readExtras } from './extras.ts';

const reference = await readReference();
const extend = readExtras(reference);

test('the page of a tag keeps its overview, and its list leads to the pages of the operations', () => {
  const page = [
    '# Security',
    '## Overview',
    '```text',
    '## not a heading',
    '```',
    '### Available Operations',
    '* [get_transient_token](#get_transient_token) - Get a Transient Token.',
    '* [other](#other)',
    '## get_transient_token',
    'text',
    '## get_source_connection_information',
  ].join('\n');
  expect(extend(page, 'python/sdks/security/README.md').split('\n').slice(3)).toEqual([
    '## not a heading',
    '```',
    '### Available Operations',
    '* <a id="get_transient_token"></a>[get_transient_token](get_transient_token.md) - Get a Transient Token.',
    '* [other](#other)',
  ]);
});

test('the first page of a language leads to the pages of the operations', () => {
  const line = '* [get_transient_token](sdks/security/README.md#get_transient_token) - Get a Transient Token.';
  expect(extend(line, 'python/index.md')).toBe(
    '* [get_transient_token](sdks/security/get_transient_token.md) - Get a Transient Token.',
  );
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

import { expect, test } from 'vitest';
import { spreadClientParameters } from './spec.ts';

const product = { $ref: '#/components/parameters/Product' };
const language = { name: 'Accept-Language', in: 'header' };

test('adds client parameters to each path, once', () => {
  const document = {
    'x-client-parameters': [product, language],
    paths: { '/a': {}, '/b': { parameters: [language] } },
  };
  expect(spreadClientParameters(document).paths).toEqual({
    '/a': { parameters: [product, language] },
    '/b': { parameters: [language, product] },
  });
});

test('reads x-speakeasy-globals too', () => {
  const document = { 'x-speakeasy-globals': { parameters: [product] }, paths: { '/a': {} } };
  expect(spreadClientParameters(document).paths).toEqual({ '/a': { parameters: [product] } });
});

test('a spec without them stays as it is', () => {
  expect(spreadClientParameters({ paths: { '/a': { parameters: [language] } } })).toEqual({
    paths: { '/a': { parameters: [language] } },
  });
});

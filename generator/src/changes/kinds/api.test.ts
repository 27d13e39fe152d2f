import { testKinds } from '../cases.fixture.ts';
import { operation } from '../changed.fixture.ts';
import { apiKinds } from './api.ts';

const document = (info: string, rest = ''): string => `openapi: 3.1.0\ninfo: {${info}}\n${rest}\n${operation()}`;
const info = (fields: string): string => document(fields, 'servers: [{url: https://example.com}]');
const servers = (...urls: string[]): string => {
  return document('title: T, version: 1.0.0', `servers: [${urls.map((url) => `{url: '${url}'}`).join(', ')}]`);
};
const variable = (fields: string, url = '{port}', name = 'port'): string =>
  document(
    'title: T, version: 1.0.0',
    `servers: [{url: 'https://example.com/${url}', variables: {${fields === '' ? '' : `${name}: {${fields}}`}}}]`,
  );
const tagged = (tags: string, use: string): string => operation(`tags: [${use}]`, `tags: [${tags}]\n`);
const client = (list: string): string => operation('', `x-client-parameters: [${list}]\n`);

testKinds(apiKinds, [
  [
    'api-title-changed',
    'none, patch, patch',
    info("title: 'T', version: 1.0.0"),
    info("title: 'U', version: 1.0.0"),
    ['client-renamed', 'module-renamed'],
  ],
  ['api-version-changed', 'none, none, none', info('title: T, version: 1.0.0'), info('title: T, version: 1.1.0')],
  [
    'api-description-changed',
    'none, patch, patch',
    info('title: T, version: 1.0.0'),
    info('title: T, version: 1.0.0, description: New'),
  ],
  ['server-added', 'minor, minor, minor', servers('https://a.com'), servers('https://a.com', 'https://b.com')],
  ['server-removed', 'major, major, major', servers('https://a.com', 'https://b.com'), servers('https://a.com')],
  ['server-url-changed', 'major, major, major', servers('https://a.com'), servers('https://b.com')],
  [
    'servers-reordered',
    'none, major, major',
    servers('https://a.com', 'https://b.com'),
    servers('https://b.com', 'https://a.com'),
  ],
  [
    'server-description-changed',
    'none, patch, patch',
    document('title: T, version: 1.0.0', 'servers: [{url: https://a.com}]'),
    document('title: T, version: 1.0.0', 'servers: [{url: https://a.com, description: Ours}]'),
  ],
  [
    'server-variable-added',
    'minor, minor, minor',
    variable('', 'x'),
    variable("default: '1'", 'x{port}'),
    ['server-url-changed'],
  ],
  [
    'server-variable-removed',
    'major, major, major',
    variable("default: '1'", 'x{port}'),
    variable('', 'x'),
    ['server-url-changed'],
  ],
  [
    'required-server-variable-added',
    'minor, major, major',
    servers('https://example.com/api'),
    servers('https://example.com/{a}'),
    ['server-url-changed'],
  ],
  [
    'server-variable-became-required',
    'none, major, major',
    variable("default: '1', description: One"),
    variable('description: One'),
  ],
  [
    'server-variable-became-optional',
    'none, minor, minor',
    variable('description: One'),
    variable("default: '1', description: One"),
  ],
  ['server-variable-default-changed', 'none, major, major', variable("default: '1'"), variable("default: '2'")],
  [
    'server-variable-value-added',
    'minor, minor, minor',
    variable('default: a, enum: [a]'),
    variable('default: a, enum: [a, b]'),
  ],
  [
    'server-variable-value-removed',
    'major, major, major',
    variable('default: a, enum: [a, b]'),
    variable('default: a, enum: [a]'),
  ],
  ['server-variable-restricted', 'major, major, major', variable('default: a'), variable('default: a, enum: [a, b]')],
  ['server-variable-freed', 'minor, minor, minor', variable('default: a, enum: [a, b]'), variable('default: a')],
  [
    'server-variable-description-changed',
    'none, patch, patch',
    variable('default: a'),
    variable('default: a, description: New'),
  ],
  ['tag-added', 'none, minor, minor', tagged('{name: a}, {name: b}', 'a'), tagged('{name: a}, {name: b}', 'a, b')],
  ['tag-removed', 'none, major, major', tagged('{name: a}, {name: b}', 'a, b'), tagged('{name: a}, {name: b}', 'a')],
  ['tag-renamed', 'none, none, none', tagged('{name: a}', 'a'), tagged('{name: b}', 'b'), ['group-renamed']],
  [
    'tag-description-changed',
    'none, patch, patch',
    tagged('{name: a}', 'a'),
    tagged('{name: a, description: New}', 'a'),
  ],
  [
    'client-parameter-added',
    'minor, minor, minor',
    client(''),
    client('{name: X-A, in: header, schema: {type: string}}'),
  ],
  [
    'required-client-parameter-added',
    'major, major, major',
    client(''),
    client('{name: X-A, in: header, required: true, schema: {type: string}}'),
  ],
  [
    'client-parameter-removed',
    'major, major, major',
    client('{name: X-A, in: header, schema: {type: string}}'),
    client(''),
  ],
]);

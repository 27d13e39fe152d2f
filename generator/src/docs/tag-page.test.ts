import { expect, test } from 'vitest';
import type { Content, Response, ResultHeader } from '../api/api.ts';
import type { Dialect } from './dialect.ts';
import { at, body, dialect, enumeration, failure, object, operation, parameter, string, tag } from './pages.fixture.ts';
import { tagPage } from './tag-page.ts';

const path = 'sdks/things/README.md';

function content(more: Partial<Content>): Content {
  const json = { contentType: 'application/json', encoding: 'json' } as const;
  const none = { field: undefined, error: undefined, example: undefined };
  return { ...json, type: string, source: at('/content'), ...none, ...more };
}

function response(status: string, ...contents: readonly Content[]): Response {
  const success = status.startsWith('2');
  return { status, success, description: '', contents, headers: [], source: at(`/responses/${status}`) };
}

/** The lines of the page from one heading up to the next. */
function section(heading: string, text: string): string {
  const [, rest = ''] = text.split(`\n${heading}\n`);
  return rest.split(/\n#{2,3} /)[0]?.trim() ?? '';
}

test('response headers are listed with their fields', () => {
  const header: ResultHeader = {
    ...{ name: 'X-Total', text: 'X-Total', description: 'How\nmany', deprecated: false, type: string, form: 'string' },
    ...{ optional: false, sensitive: false, statuses: ['200'], source: at('/headers/X-Total') },
  };
  const link: ResultHeader = { ...header, name: 'Link', text: 'Link', description: '', optional: true };
  const get = operation('get', { responses: [response('200', content({}))], resultHeaders: [header, link] });
  const { text } = tagPage(tag('Things', [get]), path, dialect);
  expect(section('### Response', text).replace(/ +\|/g, ' |').replace(/-{4,}/g, '---')).toBe(
    `**[operations.get_response](../../models/operations/get_response.md)**

Response headers, which are fields of the response:

| Response Header | Field | Type | Required | Description |
| --- | --- | --- | --- | --- |
| X-Total | \`X-Total\` | *string* | :heavy_check_mark: | How<br/>many |
| Link | \`Link\` | *string*? | :heavy_minus_sign: | The response header \`Link\` |`,
  );
});

test('declared redirections are listed as results', () => {
  const get = operation('get', {
    responses: [
      response('200', content({})),
      { ...response('302', content({ contentType: 'text/html' })), success: true, description: 'See\n`Location`' },
      { ...response('304'), success: true },
    ],
  });
  const { text } = tagPage(tag('Things', [get]), path, dialect);
  expect(section('### Response', text).replace(/ +\|/g, ' |').replace(/-{4,}/g, '---')).toBe(
    `**[operations.get_response](../../models/operations/get_response.md)**

These redirections are results too, and are not followed:

| Status Code | Content Type | Description |
| --- | --- | --- |
| 302 | text/html | See<br/>\`Location\` |
| 304 | N/A | N/A |`,
  );
});

test('a whole page', () => {
  const wrong = failure('Wrong', object('WrongData', []));
  const list = operation('list_things', {
    summary: 'List things.',
    description: 'Gives things.\n',
    parameters: [
      parameter('kind', { type: enumeration('Kind', ['a']), description: 'Which\nkind\n' }),
      parameter('id', { required: false, example: 'server://x' }),
    ],
    servers: [{ url: 'https://x', description: '', variables: [], source: at('/servers/0') }],
    responses: [
      response('200', content({})),
      response('400', content({ error: wrong })),
      response('401', content({ error: wrong })),
    ],
  });
  const withMarker: Dialect = { ...dialect, marker: (group) => `(*${group}*)` };
  const { text } = tagPage(tag('Things', [list, operation('ping')], 'About things\n'), path, withMarker);
  expect(text).toBe(`# Things
(*Things*)

## Overview

About things

### Available Operations

* [list_things](#list_things) - List things.
* [ping](#ping)

## list_things

Gives things.

### Example Usage

\`\`\`text
Things.list_things()
\`\`\`

### Parameters

| Parameter                                          | Type                                               | Required                                           | Description                                        | Example                                            |
| -------------------------------------------------- | -------------------------------------------------- | -------------------------------------------------- | -------------------------------------------------- | -------------------------------------------------- |
| \`kind\`                                             | [components.Kind](../../models/components/Kind.md) | :heavy_check_mark:                                 | Which<br/>kind                                         |                                                    |
| \`id\`                                               | *string*                                           | :heavy_minus_sign:                                 | N/A                                                | server://x                                         |
| \`server_url\`                                       | *string*                                           | :heavy_minus_sign:                                 | An optional server URL to use.                     | http://localhost:8080                              |

### Response

**[operations.list_things_response](../../models/operations/list_things_response.md)**

### Errors

| Error Object     | Status Code      | Content Type     |
| ---------------- | ---------------- | ---------------- |
| errors.Wrong     | 400, 401         | application/json |
| errors.AnyError  | 4xx-5xx          | */*              |

## ping

### Example Usage

\`\`\`text
Things.ping()
\`\`\`

### Response

**[operations.ping_response](../../models/operations/ping_response.md)**

### Errors

| Error Object    | Status Code     | Content Type    |
| --------------- | --------------- | --------------- |
| errors.AnyError | 4xx-5xx         | */*             |
`);
});

test('the example of the server override alone makes no column', () => {
  const servers = [{ url: 'https://x', description: '', variables: [], source: at('/servers/0') }];
  const { text } = tagPage(tag('Things', [operation('get', { servers })]), path, dialect);
  expect(section('### Parameters', text).split('\n')).toEqual([
    '| Parameter                      | Type                           | Required                       | Description                    |',
    '| ------------------------------ | ------------------------------ | ------------------------------ | ------------------------------ |',
    '| `server_url`                   | *string*                       | :heavy_minus_sign:             | An optional server URL to use. |',
  ]);
});

test('what the client sends anyway is optional', () => {
  const client = parameter('client', { clientLevel: true });
  const { text } = tagPage(tag('Things', [operation('get', { parameters: [client] })]), path, dialect);
  expect(section('### Parameters', text)).toMatch(/`client` +\| \*string\* +\| :heavy_minus_sign:/);
});

test('a body counts as a parameter, and more than four make one request', () => {
  const parameters = ['a', 'b', 'c', 'd'].map((name) => parameter(name, { required: false, example: 'x' }));
  const four = tagPage(tag('Things', [operation('get', { parameters })]), path, dialect).text;
  expect(section('### Parameters', four).split('\n')).toHaveLength(6);
  const five = tagPage(tag('Things', [operation('get', { parameters, body: body() })]), path, dialect).text;
  expect(section('### Parameters', five).split('\n')).toEqual([
    expect.stringMatching(/^\| Parameter +\| Type +\| Required +\| Description +\|$/),
    expect.any(String),
    expect.stringMatching(
      /^\| `request` +\| \[operations.get_request\]\(\S+get_request.md\) +\| :heavy_check_mark: +\| The request object to use for the request. +\|$/,
    ),
  ]);
});

test('what a body consists of shows its own examples', () => {
  const { text } = tagPage(tag('Things', [operation('get', { body: body({ example: { a: 1 } }) })]), path, dialect);
  expect(section('### Parameters', text)).not.toContain('Example');
});

test('deprecated parameters and operations say so', () => {
  const parameters = [
    parameter('pin', { deprecated: true, description: 'The PIN' }),
    parameter('x', { deprecated: true }),
  ];
  const { text } = tagPage(tag('Things', [operation('get', { parameters, deprecated: true })]), path, dialect);
  const warning =
    ': warning: ** DEPRECATED **: This will be removed in a future release, please migrate away from it as soon as possible.';
  expect(text).toContain('| ~~`pin`~~ ');
  expect(text).toContain(`| ${warning}<br/><br/>The PIN `);
  expect(text).toContain(`| ${warning} `);
  expect(text).toContain('* [~~get~~](#get)\n\n## ~~get~~\n\n:warning: **Deprecated**: ');
});

test('errors with a type of body each have a row, and failures without one have none', () => {
  const [first, second] = [failure('A', string), failure('B', string)];
  const responses = [
    response('404'),
    response('4XX', content({ error: first }), content({ error: second, contentType: 'application/*+json' })),
    response('default', content({ error: second, contentType: 'application/*+json' })),
  ];
  const { text } = tagPage(tag('Things', [operation('get', { responses })]), path, dialect);
  expect(section('### Errors', text).replace(/ +/g, ' ').split('\n').slice(2)).toEqual([
    '| errors.A | 4XX | application/json |',
    '| errors.B | 4XX, default | application/\\*+json |',
    '| errors.AnyError | 4xx-5xx | */* |',
  ]);
});

test('a language with standalone functions shows them', () => {
  const standalone: Dialect = { ...dialect, standalone: ({ id }) => `${id}(core)` };
  const { text } = tagPage(tag('Things', [operation('get')]), path, standalone);
  expect(section('### Standalone function', text)).toBe(
    'The standalone function version of this method:\n\n```text\nget(core)\n```',
  );
});

test('methods that are called like headings of the page have the anchor that the page gives them', () => {
  const operations = ['parameters', 'errors', 'things', 'response'].map((id) => operation(id));
  const { text } = tagPage(tag('Things', operations), path, dialect);
  expect(section('### Available Operations', text).split('\n')).toEqual([
    '* [parameters](#parameters)',
    '* [errors](#errors-1)',
    '* [things](#things-1)',
    '* [response](#response-3)',
  ]);
});

test('a line knows the place of the spec that it shows', () => {
  const get = operation('get', { parameters: [parameter('a')], summary: 'Gets' });
  const { text, sources } = tagPage(tag('Things', [get], 'About'), path, dialect);
  const sourceOf = (start: string): string | undefined =>
    sources[text.split('\n').findIndex((line) => line.startsWith(start))]?.pointer;
  expect(sources).toHaveLength(text.split('\n').length - 1);
  expect(sourceOf('About')).toBe('/tags/Things');
  expect(sourceOf('* [get]')).toBe('/paths/get');
  expect(sourceOf('Things.get()')).toBe('/paths/get');
  expect(sourceOf('| `a`')).toBe('/parameters/a');
});

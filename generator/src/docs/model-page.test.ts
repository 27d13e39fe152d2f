import { expect, test } from 'vitest';
import type { ResultHeader, UnionType } from '../api/api.ts';
import { modelPage } from './model-page.ts';
import { at, dialect, enumeration, failure, object, operation, parameter, property, string } from './pages.fixture.ts';

/** Without the spaces that fill cells up. */
function textOf(model: Parameters<typeof modelPage>[0]): string {
  return modelPage(model, dialect).text.replace(/ +\|/g, ' |').replace(/-{4,}/g, '---');
}

test('an object', () => {
  const model = object(
    'User',
    [
      property('status', enumeration('Status', []), { example: 'on', description: 'Is it\nup?' }),
      property('pin', string, { required: false, deprecated: true }),
    ],
    { description: 'A user\n' },
  );
  expect(textOf(model)).toBe(`# User

A user

## Fields

| Field | Type | Required | Description | Example |
| --- | --- | --- | --- | --- |
| \`status\` | [components.Status](Status.md) | :heavy_check_mark: | Is it<br/>up? | on |
| ~~\`pin\`~~ | *string*? | :heavy_minus_sign: | : warning: ** DEPRECATED **: This will be removed in a future release, please migrate away from it as soon as possible. | |
`);
});

test('an empty object is a header', () => {
  expect(modelPage(object('None', []), dialect).text).toBe(`# None

## Fields

| Field       | Type        | Required    | Description |
| ----------- | ----------- | ----------- | ----------- |
`);
});

test('an object with fields that are not listed', () => {
  expect(textOf(object('Open', [], { additional: string }))).toContain(
    '\n\nFields that are not listed here have the type *string*.\n',
  );
});

test('an enum', () => {
  expect(modelPage(enumeration('Status', ['on', 'a|b', '']), dialect).text).toBe(`# Status

## Values

| Name  | Value |
| ----- | ----- |
| \`ON\`  | on    |
| \`A\\|B\` | a\\|b   |
| ""    | ""    |
`);
});

test('an open enum whose members are described', () => {
  const members = [
    { name: 'none', value: 0, description: 'Nothing' },
    { name: 'all', value: 1, description: '' },
  ];
  expect(textOf(enumeration('Level', [], { base: 'integer', members, open: true, deprecated: true }))).toBe(`# Level

:warning: **Deprecated**: This will be removed in a future release, please migrate away from it as soon as possible.

## Values

| Name | Value | Description |
| --- | --- | --- |
| \`NONE\` | 0 | Nothing |
| \`ALL\` | 1 | N/A |

Other values are kept.
`);
});

test('a union, with and without a discriminator', () => {
  const [cat, dog] = [object('Cat', []), object('Dog', [])];
  const union: UnionType = {
    ...{ kind: 'union', home: 'components', naming: 'component', standing: 'component', names: ['Pet'] },
    ...{ operationId: undefined, variants: [cat, dog] },
    ...{ description: '', deprecated: false, example: undefined, discriminator: undefined, source: at('/Pet') },
  };
  expect(textOf({ ...union, variants: [cat, string] })).toBe(`# Pet

One of these types:

## Variants

| Type |
| --- |
| [components.Cat](Cat.md) |
| *string* |
`);
  const mapping = new Map([
    ['cat', cat],
    ['dog', dog],
    ['puppy', dog],
  ]);
  expect(textOf({ ...union, discriminator: { property: 'kind', mapping, fallback: undefined } })).toContain(`
| Type | \`kind\` |
| --- | --- |
| [components.Cat](Cat.md) | cat |
| [components.Dog](Dog.md) | dog, puppy |
`);
});

test('an error shows the fields of its body, or what its body is', () => {
  expect(textOf(failure('Wrong', object('WrongData', [property('code', string)])))).toBe(`# Wrong

The body is in \`data\`, which has these fields.

## Fields

| Field | Type | Required | Description |
| --- | --- | --- | --- |
| \`code\` | *string* | :heavy_check_mark: | N/A |
`);
  expect(textOf(failure('Wrong', string))).toBe(
    '# Wrong\n\nThe body is in `data`, as the server sent it.\n\nThe body has the type *string*.\n',
  );
});

test('an error lists the headers that it has', () => {
  const header: ResultHeader = {
    ...{ name: 'Retry-After', text: 'Retry-After', description: 'Seconds', deprecated: false, type: string },
    ...{ form: 'integer', optional: true, sensitive: false, statuses: ['429'], source: at('/headers/Retry-After') },
  };
  expect(textOf(failure('Slow', string, [header]))).toBe(`# Slow

The body is in \`data\`, as the server sent it.

The body has the type *string*.

Response headers, which are fields of the error:

| Response Header | Field | Type | Required | Description |
| --- | --- | --- | --- | --- |
| Retry-After | \`Retry-After\` | *string*? | :heavy_minus_sign: | Seconds |
`);
});

test('a response has the rows of the language, then its bodies', () => {
  const user = { name: 'user', named: true, type: object('User', []), optional: true };
  const content = {
    ...({ contentType: 'application/json', encoding: 'json', type: user.type, field: user } as const),
    ...{ error: undefined, example: undefined, source: at('/content') },
  };
  const responses = [
    {
      status: '200',
      success: true,
      description: 'The user',
      contents: [content],
      headers: [],
      source: at('/responses/200'),
    },
  ];
  const get = operation('get', { results: [user], responses });
  expect(textOf({ kind: 'response', operation: get })).toBe(`# get_response

## Fields

| Field | Type | Required | Description |
| --- | --- | --- | --- |
| \`type\` | *type* | :heavy_check_mark: | HTTP response content type for this operation |
| \`status\` | *status* | :heavy_check_mark: | HTTP response status code for this operation |
| \`raw\` | *raw* | :heavy_check_mark: | Raw HTTP response; suitable for custom response parsing |
| \`user\` | [components.User](../components/User.md)? | :heavy_minus_sign: | The user |
`);
  const { text, sources } = modelPage({ kind: 'response', operation: get }, dialect);
  expect(sources[text.split('\n').findIndex((line) => line.includes('`user`'))]).toEqual(at('/responses/200'));
});

test('a request has the arguments as fields', () => {
  const get = operation('get', { parameters: [parameter('a'), parameter('b', { required: false })] });
  expect(textOf({ kind: 'request', operation: get })).toBe(`# get_request

## Fields

| Field | Type | Required | Description |
| --- | --- | --- | --- |
| \`a\` | *string* | :heavy_check_mark: | N/A |
| \`b\` | *string*? | :heavy_minus_sign: | N/A |
`);
});

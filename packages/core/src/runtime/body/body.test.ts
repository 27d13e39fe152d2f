import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  binaryBody,
  concealed,
  formBody,
  jsonBody,
  multipartBody,
  plainFormBody,
  renamed,
  textBody,
} from '../index.js';

test('no value, no body', () => {
  for (const body of [jsonBody, formBody, plainFormBody, multipartBody, textBody, binaryBody])
    expect(body(undefined)).toBeUndefined();
});

test('JSON: null is a value, undefined fields are left out', () => {
  expect(jsonBody(null)).toMatchObject({ contentType: 'application/json', content: 'null' });
  expect(jsonBody({ a: undefined, b: null, at: new Date(0) })?.content).toBe(
    '{"b":null,"at":"1970-01-01T00:00:00.000Z"}',
  );
  expect(jsonBody({ a: 1 }, renamed({ A: 'a' }), 'application/vnd.x+json')).toMatchObject({
    contentType: 'application/vnd.x+json',
    content: '{"A":1}',
  });
});

test('text and bytes', () => {
  expect(textBody('ä')).toEqual({ contentType: 'text/plain', content: 'ä' });
  expect(binaryBody(Uint8Array.of(1), 'image/png')).toEqual({ contentType: 'image/png', content: Uint8Array.of(1) });
});

describe('form', () => {
  const content = (...given: Parameters<typeof formBody>) => [
    ...new URLSearchParams(formBody(...given)?.content as string),
  ];

  test('lists repeat their name, objects are JSON, and what is absent is left out', () => {
    expect(content({ a: [1, 'b c'], o: { x: 1 }, no: undefined, nil: null, yes: true, at: new Date(0) })).toEqual([
      ['a', '1'],
      ['a', 'b c'],
      ['o', '{"x":1}'],
      ['yes', 'true'],
      ['at', '1970-01-01T00:00:00.000Z'],
    ]);
  });

  test('plain and without encodings are the same', () => {
    const value = { a: [1, 'b c'], o: { x: 1 }, no: undefined };
    expect(plainFormBody(value)).toEqual(formBody(value));
  });

  test('the encoding of a property decides', () => {
    const encoding = {
      comma: { explode: false },
      spaces: { style: 'spaceDelimited' },
      pipes: { style: 'pipeDelimited' },
      deep: { style: 'deepObject' },
      flat: { style: 'form' },
    } as const;
    const list = [1, 2];
    const fields = { x: 1, y: 2 };
    expect(
      content({ comma: list, spaces: list, pipes: list, deep: fields, flat: fields }, undefined, encoding),
    ).toEqual([
      ['comma', '1,2'],
      ['spaces', '1 2'],
      ['pipes', '1|2'],
      ['deep[x]', '1'],
      ['deep[y]', '2'],
      ['x', '1'],
      ['y', '2'],
    ]);
  });

  test('secrets are noted', () => {
    expect(formBody({ login: 'me', password: 'hush' }, concealed(['password']))).toEqual({
      contentType: 'application/x-www-form-urlencoded',
      content: 'login=me&password=hush',
      secrets: ['hush'],
    });
  });

  test('any text arrives', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' })), (fields) => {
        expect(content(fields)).toEqual(Object.entries(fields));
      }),
    );
  });
});

test('multipart: files, bytes, lists, objects and types', async () => {
  const value = {
    text: 'ä',
    list: ['1', 2],
    object: { a: 1 },
    file: new File(['x'], 'x.txt', { type: 'text/plain' }),
    bytes: Uint8Array.of(0, 1, 255).subarray(1),
    typed: '<a/>',
    gone: undefined,
  };
  const body = multipartBody(value, undefined, {
    typed: { contentType: 'application/xml' },
    file: { contentType: 'text/csv' },
  });
  expect(body?.contentType).toBeUndefined();
  const request = new Request('http://host', { method: 'POST', body: body?.content ?? null });
  expect(request.headers.get('content-type')).toMatch(/^multipart\/form-data; boundary=/);
  const data = await request.formData();
  expect([...data.keys()]).toEqual(['text', 'list', 'list', 'object', 'file', 'bytes', 'typed']);
  expect([data.get('text'), data.getAll('list')]).toEqual(['ä', ['1', '2']]);
  const file = (name: string) => data.get(name) as File;
  expect([file('object').type, await file('object').text()]).toEqual(['application/json', '{"a":1}']);
  expect([file('file').type, file('file').name, await file('file').text()]).toEqual(['text/csv', 'x.txt', 'x']);
  expect(new Uint8Array(await file('bytes').arrayBuffer())).toEqual(Uint8Array.of(1, 255));
  expect([file('typed').type, await file('typed').text()]).toEqual(['application/xml', '<a/>']);
});

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

test('bytes have their own type where the description allows it', () => {
  const png = new Blob(['x'], { type: 'image/png' });
  const type = (value: Parameters<typeof binaryBody>[0], described?: string) =>
    binaryBody(value, described)?.contentType;
  expect(type(png, 'image/*')).toBe('image/png');
  expect(type(png, '*/*')).toBe('image/png');
  expect(type(png, 'image/jpeg, Image/PNG; q=1')).toBe('image/png');
  expect(type(png, 'image/jpeg, image/gif')).toBe('image/jpeg');
  expect(type(png, 'video/*')).toBe('application/octet-stream');
  expect(type(png)).toBe('application/octet-stream');
  expect(type(Uint8Array.of(1), 'image/*, image/png')).toBe('image/png');
  expect(type('text', '*/*')).toBe('application/octet-stream');
});

describe('multipart', () => {
  const sent = async (...given: Parameters<typeof multipartBody>) => {
    const body = multipartBody(...given);
    const content = typeof body?.content === 'function' ? await body.content() : body?.content;
    const text = new TextDecoder('latin1').decode(await new Response(content).arrayBuffer());
    const boundary = /boundary=(.*)$/.exec(body?.contentType ?? '')?.[1] ?? '';
    expect(text.endsWith(`--${boundary}--\r\n`)).toBe(true);
    return text.split(`--${boundary}`).slice(1, -1);
  };
  const part = (head: string, content: string) => `\r\nContent-Disposition: form-data; ${head}\r\n\r\n${content}\r\n`;

  test('a part has the name of a file only if it is a file', async () => {
    const value = {
      text: 'a',
      list: ['1', 2, null],
      object: { a: 1 },
      lists: [[1, 2]],
      file: new File(['x'], 'x.txt', { type: 'text/plain' }),
      bytes: Uint8Array.of(0, 1, 255).subarray(1),
      typed: '<a/>',
      gone: undefined,
    };
    expect(await sent(value, undefined, { typed: { contentType: 'application/xml' } })).toEqual([
      part('name="text"', 'a'),
      part('name="list"', '1'),
      part('name="list"', '2'),
      part('name="object"\r\nContent-Type: application/json', '{"a":1}'),
      part('name="lists"\r\nContent-Type: application/json', '[1,2]'),
      part('name="file"; filename="x.txt"\r\nContent-Type: text/plain', 'x'),
      part('name="bytes"; filename="blob"\r\nContent-Type: application/octet-stream', '\x01\xff'),
      part('name="typed"\r\nContent-Type: application/xml', '<a/>'),
    ]);
  });

  test('what is described as a file is one, whatever it is given as', async () => {
    const png = new File([Uint8Array.of(0xe9, 0xff)], 'a.png', { type: 'image/png' });
    const type = 'Content-Type: application/octet-stream';
    expect(
      await sent({ a: 'x', b: png, c: png, d: ['x', png], e: png }, undefined, {
        a: { file: true },
        b: { file: true, contentType: 'image/jpeg, image/png' },
        c: { file: true, contentType: 'image/jpeg' },
        d: { file: true, contentType: 'image/*' },
        e: { file: true, base64: true },
      }),
    ).toEqual([
      part(`name="a"; filename="blob"\r\n${type}`, 'x'),
      part('name="b"; filename="a.png"\r\nContent-Type: image/png', '\xe9\xff'),
      part('name="c"; filename="a.png"\r\nContent-Type: image/jpeg', '\xe9\xff'),
      part(`name="d"; filename="blob"\r\n${type}`, 'x'),
      part('name="d"; filename="a.png"\r\nContent-Type: image/png', '\xe9\xff'),
      part('name="e"; filename="a.png"\r\nContent-Type: image/png', '6f8='),
    ]);
  });

  test('a style counts, and no media type beside it', async () => {
    expect(
      await sent({ list: ['a b', 'c&d'], object: { x: 1, y: 'ä=' } }, undefined, {
        list: { style: 'pipeDelimited' },
        object: { style: 'deepObject', contentType: 'application/json' },
      }),
    ).toEqual([part('name="list"', 'a b|c&d'), part('name="object[x]"', '1'), part('name="object[y]"', 'Ã¤=')]);
  });

  test('names cannot end their line', async () => {
    expect(await sent({ 'a"\r\nb': new File([], '"\r\n') })).toEqual([
      part('name="a%22%0D%0Ab"; filename="%22%0D%0A"\r\nContent-Type: application/octet-stream', ''),
    ]);
  });

  test('other kinds of multipart', () => {
    expect(multipartBody({}, undefined, undefined, 'multipart/related')?.contentType).toMatch(
      /^multipart\/related; boundary=form-[0-9a-f]{32}$/,
    );
  });

  test('servers read it', async () => {
    const body = multipartBody({ text: 'ä', meta: { a: 1 } });
    const data = await new Response(body?.content as Blob, {
      headers: { 'content-type': body?.contentType ?? '' },
    }).formData();
    expect([...data]).toEqual([
      ['text', 'ä'],
      ['meta', '{"a":1}'],
    ]);
  });
});

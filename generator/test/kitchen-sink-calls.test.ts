import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { generated } from './generated.ts';
import { imported } from './imported.ts';

const { files } = generated(fileURLToPath(new URL('kitchen-sink/openapi.yaml', import.meta.url)));

const directory = mkdtempSync(join(tmpdir(), 'kitchen-sink-'));
afterAll(() => {
  rmSync(directory, { recursive: true });
});
const { KitchenSink } = (await imported(directory, files)) as { KitchenSink: new (options: object) => Groups };

interface Sent {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

type Method = (...values: unknown[]) => Promise<Record<string, unknown>>;
type Call = (group: string, method: string, ...values: unknown[]) => Promise<Record<string, unknown>>;
type Groups = Readonly<Record<string, Readonly<Record<string, Method>>>>;

/** A client whose calls are all answered with `answer`, and what they sent. */
function client(answer: Response, options: Readonly<Record<string, unknown>> = {}): { call: Call; sent: Sent[] } {
  const sent: Sent[] = [];
  const fetch = (url: string, init: RequestInit): Promise<Response> => {
    const headers = Object.fromEntries(new Headers(init.headers));
    sent.push({ method: init.method ?? '', url, headers, body: init.body });
    return Promise.resolve(answer.clone());
  };
  const groups = new KitchenSink({ fetch, retries: false, headerKey: 'k', ...options });
  return {
    sent,
    call: (group, method, ...values) => {
      const found = groups[group]?.[method];
      if (found === undefined) throw new Error(`There is no ${group}.${method}`);
      return found.apply(groups[group], values);
    },
  };
}

const json = (value: unknown, status = 200): Response => Response.json(value, { status });

test('path parameters stand in the places of the path, each in its style', async () => {
  const { call, sent } = client(json({ id: 1, name: 'Rex', kind: 'dog', bark: 'loud' }), { stage: 'test', version: 9 });
  await call('pets', 'getPet', 'a/b', { x: '1', y: '2' }, [3, 4], 2);
  await call('pets', 'getPet', 'p', { x: '1' }, [3]);
  expect(sent.map(({ url }) => url)).toEqual([
    'https://pets.example.com/test/v2/pets/a%2Fb/;x=1;y=2.3,4',
    'https://pets.example.com/test/v9/pets/p/;x=1.3',
  ]);
});

test('query, header and cookie parameters are sent in their styles, with those of the client', async () => {
  const { call, sent } = client(json([]), { lang: 'de', theme: 'dark', pageSize: 5, xTenant: 'acme' });
  await call('pets', 'listPets', {
    trace: 't',
    limit: 1,
    tags: ['a', 'b'],
    ids: [1, 2],
    filter: { kindOf: 'cat' },
    sort: ['name', '-name'],
    free: 'a/b',
    where: { olderThan: '2020-01-01' },
    session: 's',
    numbers: [1, 2],
  });
  expect(sent).toMatchObject([
    {
      method: 'GET',
      url:
        'https://eu.example.com:443/v2/pets?limit=1&tags=a%7Cb&ids=1%202&filter%5Bkind_of%5D=cat&sort=name,-name&free=a/b' +
        '&where=%7B%22older-than%22%3A%222020-01-01%22%7D&lang=de',
      headers: {
        trace: 't',
        'x-api-key': 'k',
        'x-tenant': 'acme',
        page_size: '5',
        cookie: 'session=s; numbers=1,2; theme=dark',
      },
    },
  ]);
});

test('a discriminator tells in both directions what is renamed', async () => {
  const { call, sent } = client(
    json({ id: 7, name: 'Rex', kind: 'dog', bark: 'loud', owner: { name: 'A', best_friend: { name: 'B' } } }, 201),
    {
      bearerToken: 't',
    },
  );
  const result = await call('pets', 'createPet', undefined, undefined, {
    name: 'Rex',
    kind: 'dog',
    bark: 'loud',
    secretNote: 'n',
    owner: { name: 'A', bestFriend: { name: 'B' } },
  });
  expect(JSON.parse(String(sent[0]?.body))).toEqual({
    name: 'Rex',
    kind: 'dog',
    bark: 'loud',
    secret_note: 'n',
    owner: { name: 'A', best_friend: { name: 'B' } },
  });
  expect(sent[0]?.headers).toMatchObject({ authorization: 'Bearer t' });
  expect(result).toMatchObject({ statusCode: 201, pet: { id: 7, owner: { bestFriend: { name: 'B' } } } });
});

test('without a discriminator, what is there tells', async () => {
  const request = { petId: 'p', matrixArgument: { a: 'b' }, labelArgument: [1], version: 1 };
  const rename = client(json({ new_name: 'x' }));
  expect(await rename.call('pets', 'updatePet', request)).toMatchObject({ change: { newName: 'x' } });
  const list = client(json(['a']));
  expect(await list.call('pets', 'updatePet', request)).toMatchObject({ change: ['a'] });
});

test('everything goes there and back', async () => {
  const wire = {
    text: 't',
    constructor: 'c',
    many: [{ kind_of: 'cat' }],
    flag: true,
    user_name: 'a',
    userName: 'b',
    'user-name': 'c',
    UserName: 'd',
    '': 'e',
    漢字: 'f',
    choice: { common: 'x', left: 'y' },
    unknown: { new_field: 1 },
  };
  const received = { ...wire, many: { kind_of: 'cat' }, flag: '1' };
  const { call, sent } = client(json(received));
  const { everything } = await call('defaultGroup', 'putEverything', {
    text: 't',
    constructorProperty: 'c',
    proto: 'p',
  });
  expect(everything).toMatchObject({
    text: 't',
    constructorProperty: 'c',
    many: [{ kindOf: 'cat' }],
    flag: true,
    // What is spelled as in the spec has its name.
    userName: 'b',
  });
  await call('defaultGroup', 'putEverything', everything);
  expect(JSON.parse(String(sent[1]?.body))).toEqual(wire);
});

test('forms and files are encoded as the spec says', async () => {
  const signIn = client(json({ access_token: 'secret' }));
  const result = await signIn.call('defaultGroup', 'postSignIn', {
    login: 'a@b.c',
    password: 'p&q',
    scopes: ['x', 'y'],
    device: { name: 'd', trusted: true },
  });
  expect(signIn.sent[0]?.body).toBe(
    'login=a%40b.c&password=p%26q&scopes=x%20y&device%5Bname%5D=d&device%5Btrusted%5D=true',
  );
  expect(result).toMatchObject({ object: { accessToken: 'secret' } });

  const upload = client(json({}));
  await upload.call('filesFolders', 'upload', {
    file: new Blob(['x']),
    more: [new Uint8Array([1])],
    meta: { name: 'n' },
    labels: ['a', 'b'],
  });
  const text = await new Response(upload.sent[0]?.body as string).text();
  const heads = text.match(/^Content-[^\r]*/gm);
  expect(heads).toEqual([
    'Content-Disposition: form-data; name="file"; filename="blob"',
    'Content-Type: image/png',
    'Content-Disposition: form-data; name="more"; filename="blob"',
    'Content-Type: application/octet-stream',
    'Content-Disposition: form-data; name="meta"',
    'Content-Type: application/json',
    'Content-Disposition: form-data; name="labels"',
    'Content-Disposition: form-data; name="labels"',
  ]);
  expect(text).toContain('\r\n\r\n{"name":"n"}\r\n');
});

test('bytes and text are given as they come', async () => {
  const bytes = client(new Response(new Uint8Array([1, 2]), { headers: { 'content-type': 'image/png' } }));
  expect(await bytes.call('filesFolders', 'replaceFile', new Uint8Array([3]))).toMatchObject({
    bytes: new Uint8Array([1, 2]),
  });
  const text = client(new Response('hello', { headers: { 'content-type': 'text/plain' } }));
  expect(await text.call('filesFolders', 'annotate', '# Title')).toMatchObject({ text: 'hello' });
});

test('a declared error body is an error of its own', async () => {
  const conflict = client(json({ '@type': 'conflict', other: { kind: 'cat', indoor: '1' } }, 409), {
    bearerToken: 't',
  });
  await expect(conflict.call('pets', 'createPet', undefined, undefined, {})).rejects.toMatchObject({
    name: 'PetConflict',
    statusCode: 409,
    data: { type: 'conflict', other: { indoor: true } },
  });
});

test('strict validation knows every schema', async () => {
  const { call } = client(json({ id: 'x', name: '', kind: 'dog', bark: 'loud' }), { validateResponses: true });
  await expect(call('pets', 'getPet', 'p', { x: '1' }, [3], 2)).rejects.toMatchObject({
    name: 'ResponseValidationError',
  });
});

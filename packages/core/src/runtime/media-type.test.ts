import { describe, expect, test } from 'vitest';
import { choose } from './media-type.js';

const answer = (status: number, contentType?: string) =>
  new Response(null, { status, headers: contentType === undefined ? {} : { 'content-type': contentType } });

describe('status', () => {
  const all = [
    { status: '2XX', contentType: 'application/json' },
    { status: 'default', contentType: 'application/json' },
    { status: 200, contentType: 'application/json' },
    { status: 404, contentType: 'application/json' },
    { status: '4XX', contentType: 'application/json' },
  ];
  test.each([
    [200, 200],
    [201, '2XX'],
    [404, 404],
    [400, '4XX'],
    [500, 'default'],
  ])('%s is %s', (status, expected) => {
    expect(choose(all, answer(status, 'application/json'))?.status).toBe(expected);
  });

  test('any 2xx with the declared type is a success, any 4xx is not the declared failure', () => {
    expect(choose([{ status: 200, contentType: 'application/json' }], answer(201, 'application/json'))?.status).toBe(
      200,
    );
    expect(choose([{ status: 401, contentType: 'application/json' }], answer(403, 'application/json'))).toBeUndefined();
  });
});

describe('content type', () => {
  const type = (declared: string[], received?: string) =>
    choose(
      declared.map((contentType) => ({ status: 200, contentType })),
      answer(200, received),
    )?.contentType;

  test('parameters and case do not matter', () => {
    expect(type(['application/json'], 'Application/JSON; charset=utf-8')).toBe('application/json');
  });

  test('exact before structured suffix before range', () => {
    const declared = ['*/*', 'application/*', 'application/problem+json', 'application/json'];
    expect(type(declared, 'application/json')).toBe('application/json');
    expect(type(declared, 'application/vnd.x+json')).toBe('application/problem+json');
    expect(type(declared, 'application/xml')).toBe('*/*');
    expect(type(['application/*'], 'text/html')).toBeUndefined();
    expect(type(['application/json'], 'text/html')).toBeUndefined();
  });

  test('where the server sends none, the first declared one is tried', () => {
    expect(type(['application/json', 'text/plain'])).toBe('application/json');
  });

  test('no body is declared', () => {
    const both = [{ status: 200, contentType: 'application/json' }, { status: 204 }];
    expect(choose(both, answer(204))?.status).toBe(204);
    expect(choose(both, answer(200, 'text/html'))).toBeUndefined();
    expect(choose([{ status: 204 }], answer(200, 'text/html'))?.status).toBe(204);
  });
});

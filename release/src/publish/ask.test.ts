import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { csharp } from '../pack/csharp.ts';
import { npm as npmPackages } from '../pack/npm.ts';
import type { Package } from '../pack/packages.ts';
import { php } from '../pack/php.ts';
import { python } from '../pack/python.ts';
import { ruby } from '../pack/ruby.ts';
import { planRelease, type Step } from './plan.ts';

let stop = (): void => undefined;

afterEach(() => {
  stop();
});

async function serve(answer: (response: ServerResponse) => void): Promise<string> {
  const server = createServer((_, response) => {
    answer(response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  stop = () => void server.close();
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const packages = [npmPackages, python, ruby, php, csharp].map((ecosystem): Package => ({
  id: '@a/b',
  folder: 'packages/b',
  isGenerated: true,
  ecosystem,
  name: 'plex-api',
  version: '1.0.0',
}));

/** What is planned where every registry has this address. */
function plan(address: string, some = packages): Promise<Step[]> {
  const variables = { PYPI_INDEX: address, RUBYGEMS_HOST: address, PACKAGIST_METADATA: address, NUGET_SOURCE: address };
  const environment = { ...variables, npm_config_registry: address, npm_config_fetch_retries: '0' };
  return planRelease(some, { root: '.', environment });
}

const html = '<!doctype html><title>Sign in</title><a href="/login">Sign in</a>';

describe('a registry is not reached', () => {
  test.each<[string, (response: ServerResponse) => void]>([
    ['with a page', (response) => response.setHeader('content-type', 'text/html').end(html)],
    ['with an empty page', (response) => response.setHeader('content-type', 'text/html').end('')],
    [
      'with something else as JSON',
      (response) => response.setHeader('content-type', 'application/json').end('{"a":1}'),
    ],
    ['with null', (response) => response.setHeader('content-type', 'application/json').end('null')],
    ['with an error', (response) => response.writeHead(500).end('{}')],
    [
      'and breaks off',
      (response) => {
        response.writeHead(200, { 'content-length': '100' }).write('[');
        setTimeout(() => response.destroy(), 20);
      },
    ],
  ])('that answers %s', async (_, answer) => {
    const steps = await plan(await serve(answer));
    expect(steps.map(({ state }) => state)).toEqual(packages.map(() => 'unknown'));
    expect(steps.map(({ reason }) => reason)).toEqual(
      ['npm', 'PyPI', 'RubyGems', 'Packagist', 'NuGet'].map(
        (name) => expect.stringMatching(new RegExp(`^${name} cannot be asked what is published: .`)) as string,
      ),
    );
  });

  test.each(['rubygems.org', 'localhost:9292', 'ftp://example.com', ''])('whose address is %j', async (address) => {
    const steps = await plan(address, packages.slice(1));
    expect(steps.map(({ reason }) => reason)).toEqual(
      ['PyPI', 'RubyGems', 'Packagist', 'NuGet'].map(
        (name) => `${name} cannot be asked what is published: its address does not begin with http:// or https://`,
      ),
    );
  });

  test('whose address has a password in it, which is not said again', async () => {
    const steps = await plan('https://user:pa55word@example.com', packages.slice(1));
    expect(steps.map(({ reason }) => reason)).toEqual(
      ['PyPI', 'RubyGems', 'Packagist', 'NuGet'].map(
        (name) => `${name} cannot be asked what is published: its address has a user or a password in it`,
      ),
    );
  });
});

test('nothing is published where there is no such package', async () => {
  const address = await serve((response) => {
    const { url, headers } = response.req;
    const resources = [{ '@id': `http://${headers.host ?? ''}/flat`, '@type': 'PackageBaseAddress/3.0.0' }];
    // NuGet is asked first where it answers.
    if (url === '/') response.end(JSON.stringify({ resources }));
    else response.writeHead(404).end('{"error":"not found"}');
  });
  const steps = await plan(address);
  expect(steps.map(({ state }) => state)).toEqual(packages.map(() => 'new'));
});

test('PyPI is asked for JSON, and takes no version for another that begins like it', async () => {
  const answer =
    (...names: string[]) =>
    (response: ServerResponse): void => {
      const type = 'application/vnd.pypi.simple.v1+json';
      expect(response.req.headers.accept).toContain(type);
      const files = names.map((filename) => ({ filename }));
      response.setHeader('content-type', type).end(JSON.stringify({ meta: { 'api-version': '1.1' }, files }));
    };
  const state = async (...names: string[]): Promise<unknown> => {
    const [step] = await plan(await serve(answer(...names)), [packages[1] ?? expect.unreachable()]);
    stop();
    return step?.state;
  };
  expect(await state('plex_api-1.0.0-py3-none-any.whl', 'plex_api-1.0.0.tar.gz')).toBe('published');
  expect(await state('plex_api-1.0.0-py3-none-any.whl')).toBe('new');
  expect(await state('plex_api-1.0.0rc1-py3-none-any.whl', 'plex_api-1.0.0rc1.tar.gz')).toBe('new');
  expect(await state()).toBe('new');
});

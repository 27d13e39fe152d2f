import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { browserLink } from './index.js';

interface Row {
  readonly name: string;
  readonly code: string;
  readonly identity: Readonly<Record<string, string>>;
  readonly forwardUrl?: string;
  readonly link: string;
}

const table = new URL('../../../../conformance/browser-links.json', import.meta.url);
const rows = JSON.parse(readFileSync(table, 'utf8')) as Row[];

describe('a link to the page where a PIN is confirmed has', () => {
  test.each(rows)('$name', ({ code, identity, forwardUrl, link }) => {
    const options = Object.fromEntries(
      Object.entries(identity).map(([name, value]) => [`xPlex${name.charAt(0).toUpperCase()}${name.slice(1)}`, value]),
    );
    expect(browserLink(options, code, forwardUrl)).toBe(link);
  });
});

test('no link is made without a client identifier, or without a code', () => {
  expect(() => browserLink({}, '8k2v')).toThrow('browserLink: give xPlexClientIdentifier');
  expect(() => browserLink({ xPlexClientIdentifier: 'my-device' }, '')).toThrow('browserLink: give the code of a PIN');
});

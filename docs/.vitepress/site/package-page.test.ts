import { expect, test } from 'vitest';
import { withLinksOfTheSite } from './package-page.ts';

test.each([
  ['[Servers](../../docs/guides/servers.md#proxies)', '[Servers](../guides/servers.md#proxies)'],
  ['[Pages](../../docs/ruby/sdks/security/README.md)', '[Pages](sdks/security/README.md)'],
  ['[MIT](LICENSE)', 'MIT'],
  ['[RFC](https://www.rfc-editor.org/rfc/rfc7617)', '[RFC](https://www.rfc-editor.org/rfc/rfc7617)'],
  ['[Retries](#retries)', '[Retries](#retries)'],
])('%s', (written, shown) => {
  expect(withLinksOfTheSite(written, 'packages/ruby', 'docs/ruby')).toBe(shown);
});

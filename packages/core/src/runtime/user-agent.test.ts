import { afterEach, expect, test, vi } from 'vitest';
import { userAgent } from './user-agent.js';

const ours = { userAgent: 'test-sdk/1.2.3' };

afterEach(() => {
  vi.unstubAllGlobals();
});

test.each([undefined, {}, { userAgent: 'Node.js/24' }, { userAgent: 'Deno/2.1.0' }])(
  'outside of a browser, whose navigator is %j, the program comes before the package',
  (navigator) => {
    vi.stubGlobal('navigator', navigator);
    expect(userAgent(ours, {})).toBe('test-sdk/1.2.3');
    expect(userAgent(ours, { userAgent: '' })).toBe('test-sdk/1.2.3');
    expect(userAgent(ours, { userAgent: 'mine/1' })).toBe('mine/1 test-sdk/1.2.3');
  },
);

test('a browser says what it is itself', () => {
  vi.stubGlobal('navigator', { userAgent: 'Mozilla/5.0 (X11; Linux x86_64) Gecko/20100101 Firefox/142.0' });
  expect(userAgent(ours, { userAgent: 'mine/1' })).toBeUndefined();
});

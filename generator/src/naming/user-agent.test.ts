import { expect, test } from 'vitest';
import { productOf } from './user-agent.ts';

test.each([
  ['@plex-sdk/core', 'plex-sdk-core'],
  ['lukehagar/plex-api', 'lukehagar-plex-api'],
  ['PlexAPI.SDK', 'PlexAPI.SDK'],
  ['plex_ruby_sdk', 'plex_ruby_sdk'],
  ['日本', 'sdk'],
])('%s is the product %s', (published, product) => {
  expect(productOf({ published })).toBe(product);
});

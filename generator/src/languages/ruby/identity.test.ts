import { expect, test } from 'vitest';
import type { Api } from '../../api/api.ts';
import { libraryOf, renamed, rootOf } from './identity.ts';

function named(title: string): [library: string, root: string] {
  const library = libraryOf({ title } as Api);
  return [library, rootOf(library)];
}

test('a title without what every API is called is the name of the gem, and of the module', () => {
  expect(named('Plex-API')).toEqual(['plex_ruby_sdk', 'PlexRubySDK']);
  expect(named('Kitchen sink')).toEqual(['kitchen_sink_ruby_sdk', 'KitchenSinkRubySDK']);
  expect(named('GitHub REST API')).toEqual(['git_hub_rest_ruby_sdk', 'GitHubRestRubySDK']);
});

test('whatever the title, both are names in Ruby, and fit into a line', () => {
  for (const title of ['', 'API', '3D print', '../../x', '日本', "'; exit #{1}", 'Long '.repeat(40)]) {
    const [library, root] = named(title);
    expect(library).toMatch(/^[a-z]([a-z0-9_]{0,48}[a-z0-9])?_ruby_sdk$/);
    expect(root).toMatch(/^[A-Z][A-Za-z0-9]{0,50}RubySDK$/);
  }
  expect(named('API')[0]).toBe('client_ruby_sdk');
});

test('hand-written text gets the names of the package', () => {
  const text = "require 'plex_ruby_sdk'\nmodule PlexRubySDK\n  # lib/plex_ruby_sdk/runtime\n";
  expect(renamed(text, 'my_plex_ruby_sdk')).toBe(
    "require 'my_plex_ruby_sdk'\nmodule MyPlexRubySDK\n  # lib/my_plex_ruby_sdk/runtime\n",
  );
  expect(renamed(text, 'plex_ruby_sdk')).toBe(text);
});

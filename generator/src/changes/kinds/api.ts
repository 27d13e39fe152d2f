/** Kinds of change to the API as a whole: its texts, servers and tags. */
import { kind } from './kind.ts';

export const apiKinds = {
  'api-title-changed': kind(
    'was changed',
    'none',
    'patch',
    'The pages show it; what is named after it is judged by its names.',
  ),
  'api-version-changed': kind('was changed', 'none', 'none', 'Packages have versions of their own, and show no other.'),
  'api-description-changed': kind('was changed', 'none', 'patch', 'Only a text.'),

  'server-added': kind('was added', 'minor', 'minor', 'It can be chosen; the default stays.'),
  'server-removed': kind('was removed', 'major', 'major', 'Whoever chose it has to choose another.'),
  'server-url-changed': kind('has another URL', 'major', 'major', 'Calls and their credentials go elsewhere.'),
  'servers-reordered': kind(
    'come in another order',
    'none',
    'major',
    'The first is the default, and the others are chosen by their number.',
  ),
  'server-description-changed': kind('was changed', 'none', 'patch', 'Only a text.'),
  'server-variable-added': kind('was added', 'minor', 'minor', 'It has a default.'),
  'required-server-variable-added': kind(
    'has to be given',
    'minor',
    'major',
    'It has no default, so whoever makes a client has to give it.',
  ),
  'server-variable-removed': kind('was removed', 'major', 'major', 'Whoever set it has nothing to set.'),
  'server-variable-default-changed': kind(
    'has another default',
    'none',
    'major',
    'Calls of whoever did not set it go elsewhere.',
  ),
  'server-variable-became-required': kind('has no default any more', 'none', 'major', 'Whoever did not set it has to.'),
  'server-variable-became-optional': kind('has a default now', 'none', 'minor', 'It can still be given.'),
  'server-variable-value-added': kind('has a further value', 'minor', 'minor', 'The other values stay.'),
  'server-variable-value-removed': kind(
    'lost a value',
    'major',
    'major',
    'Whoever set it to that has to choose another.',
  ),
  'server-variable-restricted': kind('has a list of values now', 'major', 'major', 'Any other value was fine before.'),
  'server-variable-freed': kind(
    'has no list of values any more',
    'minor',
    'minor',
    'What was listed can still be given.',
  ),
  'server-variable-description-changed': kind('was changed', 'none', 'patch', 'Only a text.'),

  'tag-added': kind('is new', 'none', 'minor', 'The client has a further group.'),
  'tag-removed': kind(
    'was removed',
    'none',
    'major',
    'A tag is a group of the client: calls through it have to be changed.',
  ),
  'tag-renamed': kind('was renamed', 'none', 'none', 'A tag never travels; the name of its group is judged by itself.'),
  'tag-description-changed': kind('was changed', 'none', 'patch', 'Only a text.'),

  'client-parameter-added': kind('can be set on the client', 'minor', 'minor', 'Calls work without it.'),
  'required-client-parameter-added': kind(
    'has to be set on the client',
    'major',
    'major',
    'The server refuses calls without it.',
  ),
  'client-parameter-removed': kind(
    'can no longer be set on the client',
    'major',
    'major',
    'Whoever set it has nothing to set.',
  ),
};

/** Kinds of change to the names of a package, and to the positions of arguments. They do not show on the wire. */
import { kind } from './kind.ts';

export const nameKinds = {
  'module-renamed': kind(
    'is imported under another name',
    'none',
    'major',
    'Every program that imports it has to be changed.',
  ),
  'client-renamed': kind('has another name', 'none', 'major', 'Every program that makes one has to be changed.'),
  'environment-variable-renamed': kind(
    'is read from another environment variable',
    'none',
    'major',
    'Whoever sets the old one is no longer signed in.',
  ),
  'group-renamed': kind('is another group of the client', 'none', 'major', 'Calls through it have to be changed.'),
  'method-renamed': kind('is called by another name', 'none', 'major', 'Calls of it have to be changed.'),
  'argument-renamed': kind('is an argument of another name', 'none', 'major', 'Callers give it by its name.'),
  'argument-moved': kind('takes its arguments at other places', 'none', 'major', 'Callers give them by their places.'),
  'arguments-became-request': kind(
    'takes one request instead of single arguments',
    'none',
    'major',
    'A call with more than four arguments takes them together: callers have to wrap theirs.',
  ),
  'request-became-arguments': kind(
    'takes single arguments instead of one request',
    'none',
    'major',
    'Callers have to unwrap theirs.',
  ),
  'type-renamed': kind('has another name', 'none', 'major', 'Programs name the type.'),
  'type-moved': kind('is in another module', 'none', 'major', 'Programs name the type with its module.'),
  'type-removed': kind('is gone', 'none', 'major', 'Programs name the type.'),
  'other-type-used': kind(
    'is another of the types that both have',
    'none',
    'major',
    'Programs give and get a value of another class.',
  ),
  'field-renamed': kind('is a field of another name', 'none', 'major', 'Programs read and give it by its name.'),
  'field-moved': kind(
    'takes its fields at other places',
    'none',
    'major',
    'Programs give them to the constructor by their places.',
  ),
  'list-type-changed': kind(
    'is a list or map of another type',
    'none',
    'major',
    'Each item can be given, or read, as before; a variable of the old list type no longer fits.',
  ),
  'member-renamed': kind('is a member of another name', 'none', 'major', 'Programs write the name.'),
  'result-renamed': kind('is a result of another name', 'none', 'major', 'Programs read it by its name.'),
  'option-moved': kind(
    'takes its options at other places',
    'none',
    'major',
    'Programs give them to the constructor by their places.',
  ),
  'option-renamed': kind(
    'is an option of another name',
    'none',
    'major',
    'Programs give it to the client by its name.',
  ),
};

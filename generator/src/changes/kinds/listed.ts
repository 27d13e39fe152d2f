/** Kinds of change to the values that a type lists, in requests and in responses. */
import { kind } from './kind.ts';

export const listedKinds = {
  'null-listed': {
    request: kind(
      'takes null, as its type says',
      'minor',
      'patch',
      'The list of values had no null, which is beside its type; the packages took it.',
    ),
    response: kind(
      'can be null, as its type says',
      'major',
      'patch',
      'A client that knows the listed values refuses null; the type in code had it already.',
    ),
  },
  'null-no-longer-listed': {
    request: kind(
      'takes null no more, though its type has it',
      'major',
      'major',
      'Callers that give null are refused; the type in code still has it.',
    ),
    response: kind(
      'is never null, though its type has it',
      'none',
      'patch',
      'Callers still read the values that they know.',
    ),
  },
  'constant-added': {
    request: kind('is one fixed value now', 'major', 'major', 'Other values are refused.'),
    response: kind('is one fixed value now', 'none', 'minor', 'Callers still read a value that they know.', {
      trait: 'enum-objects',
      users: 'major',
    }),
  },
  'constant-removed': {
    request: kind('is not one fixed value any more', 'minor', 'minor', 'The old value can still be given.'),
    response: kind('is not one fixed value any more', 'major', 'major', 'Callers read values that they do not know.'),
  },
  'enum-became-constant': {
    request: kind(
      'is its one listed value, as a constant',
      'none',
      'major',
      'The same value; but what a program holds as a value of the enum is not typed as the constant.',
    ),
    response: kind(
      'is its one listed value, as a constant',
      'none',
      'minor',
      'The same value; where the enum goes away, that is judged by itself.',
      { trait: 'enum-objects', users: 'major' },
    ),
  },
  'constant-became-enum': {
    request: kind('is its fixed value, as an enum of one', 'none', 'minor', 'The same value can still be given.', {
      trait: 'enum-objects',
      users: 'major',
    }),
    response: kind(
      'is its fixed value, as an enum of one',
      'none',
      'major',
      'The same value; but an enum of a response is open, so its type in code takes more.',
    ),
  },
  'constant-changed': {
    request: kind('is another fixed value', 'major', 'major', 'The old value is refused.'),
    response: kind('is another fixed value', 'major', 'major', 'Callers read a value that they do not know.'),
  },
  'enum-added': {
    request: kind('takes only listed values now', 'major', 'major', 'Other values are refused.'),
    response: kind('has listed values now', 'none', 'minor', 'The same values, with names for them.', {
      trait: 'enum-objects',
      users: 'major',
    }),
  },
  'enum-removed': {
    request: kind(
      'takes any value now',
      'minor',
      'minor',
      'The listed values can still be given; where the enum goes away, that is judged by itself.',
    ),
    response: kind(
      'has no listed values any more',
      'minor',
      'minor',
      'Values that are not listed were to be expected; where the enum goes away, that is judged by itself.',
      { trait: 'enum-objects', users: 'major' },
    ),
  },
  'enum-value-added': {
    request: kind('takes a further value', 'minor', 'minor', 'The others can still be given.'),
    response: kind(
      'has a further value',
      'minor',
      'minor',
      'Enums of responses are open: clients keep values that they do not know.',
    ),
  },
  'enum-value-removed': {
    request: kind('no longer takes a value', 'major', 'major', 'Whoever gives it is refused.'),
    response: kind(
      'lost a value',
      'none',
      'major',
      'It no longer comes; programs that name its member have to be changed.',
    ),
  },
};

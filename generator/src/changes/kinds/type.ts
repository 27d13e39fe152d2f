/** Kinds of change to a type, in requests and in responses. */
import { directed, kind } from './kind.ts';
import { listedKinds } from './listed.ts';

const looserText = 'A client that parses it meets text in other forms; in code text stays text.';
const dates = { trait: 'typed-dates', users: 'major' } as const;

export const typeKinds = {
  ...directed({
    'type-changed': {
      request: kind('is of another type', 'major', 'major', 'The values that callers give are refused.'),
      response: kind('is of another type', 'major', 'major', 'Callers read a value of another kind.'),
    },
    'became-nullable': {
      request: kind('can be null', 'minor', 'minor', 'Every other value can still be given.'),
      response: kind('can be null', 'major', 'major', 'Callers read null where there was a value.'),
    },
    'no-longer-nullable': {
      request: kind('cannot be null any more', 'major', 'major', 'Callers that give null are refused.'),
      response: kind('is never null', 'none', 'patch', 'Callers still read the values that they know.'),
    },
    'integer-became-number': {
      request: kind('takes fractions now', 'minor', 'minor', 'Whole numbers can still be given.'),
      response: kind('can be a fraction', 'major', 'major', 'Callers read fractions where there were whole numbers.', {
        trait: 'one-number',
        users: 'minor',
      }),
    },
    'number-became-integer': {
      request: kind('takes only whole numbers now', 'major', 'major', 'Fractions are refused.'),
      response: kind(
        'is always a whole number',
        'none',
        'minor',
        'Whole numbers are numbers; only the declared type is narrower.',
        { trait: 'sized-integers', users: 'major' },
      ),
    },
    'integer-widened': {
      request: kind('takes 64 bits now', 'minor', 'minor', 'What fits into 32 bits can still be given.'),
      response: kind(
        'can have 64 bits',
        'major',
        'minor',
        'Our clients read whole numbers of any size, where the language has no sized ones.',
        { trait: 'sized-integers', users: 'major' },
      ),
    },
    'integer-narrowed': {
      request: kind('takes only 32 bits now', 'major', 'major', 'Larger numbers are refused.'),
      response: kind('fits into 32 bits', 'none', 'minor', 'Callers still read the values that they know.', {
        trait: 'sized-integers',
        users: 'major',
      }),
    },
    'format-added': {
      request: kind('has a format now', 'major', 'major', 'Text in another form is refused.'),
      response: kind('has a format now', 'none', 'patch', 'The spec says what was not said; text stays text.'),
    },
    'format-removed': {
      request: kind('has no format any more', 'minor', 'minor', 'Text in the old form can still be given.'),
      response: kind('has no format any more', 'major', 'minor', looserText),
    },
    'format-changed': {
      request: kind('has another format', 'major', 'major', 'Text in the old form is refused.'),
      response: kind('has another format', 'major', 'minor', looserText),
    },
    'date-format-added': {
      request: kind('has to be a date now', 'major', 'major', 'Text in another form is refused.'),
      response: kind('is a date now', 'none', 'patch', 'The spec says what was not said; text stays text.', dates),
    },
    'date-format-removed': {
      request: kind('no longer has to be a date', 'minor', 'minor', 'Text in the old form can still be given.', dates),
      response: kind('no longer has to be a date', 'major', 'minor', looserText, dates),
    },
    'date-format-changed': {
      request: kind('is another kind of date', 'major', 'major', 'Text in the old form is refused.'),
      response: kind('is another kind of date', 'major', 'minor', looserText, dates),
    },
    'became-any': {
      request: kind('takes any value now', 'minor', 'minor', 'The old values can still be given.', {
        trait: 'typed-any',
        users: 'major',
      }),
      response: kind('can be any value', 'major', 'major', 'Callers read values that they do not know.'),
    },
    'no-longer-any': {
      request: kind('takes only one type now', 'major', 'major', 'Other values are refused.'),
      response: kind('has a type now', 'none', 'major', 'The same values come as another type of the language.'),
    },
    'type-left-open': {
      request: kind(
        'no longer has to be of its type',
        'minor',
        'none',
        'JSON Schema allows any value where it names no type; packages keep theirs.',
      ),
      response: kind(
        'no longer has to be of its type',
        'minor',
        'none',
        'JSON Schema allows any value where it names no type; what describes objects or lists seldom means to.',
      ),
    },
    'type-declared': {
      request: kind(
        'has to be of the type that it is taken for',
        'major',
        'none',
        'Other values were allowed where the schema named no type; packages send objects, or lists, alone.',
      ),
      response: kind(
        'is always of the type that it is taken for',
        'none',
        'none',
        'Packages took it to be an object, or a list.',
      ),
    },
    'list-of-one-allowed': {
      request: kind('can be one bare item', 'minor', 'patch', 'Lists can still be given.'),
      response: kind(
        'can be one bare item',
        'major',
        'patch',
        'Older clients meet an item where a list was; ours read a list either way.',
      ),
    },
    'list-of-one-forbidden': {
      request: kind('is always a list', 'major', 'patch', 'Bare items are refused; our clients always send a list.'),
      response: kind('is always a list', 'none', 'patch', 'Lists came before, too.'),
    },
    ...listedKinds,
    'became-union': {
      request: kind('takes further types', 'minor', 'minor', 'The old type can still be given.'),
      response: kind('can be of further types', 'major', 'major', 'Callers have to handle each type.'),
    },
    'no-longer-union': {
      request: kind('takes one of its types only', 'major', 'major', 'Values of the other types are refused.'),
      response: kind('is of one of its types only', 'none', 'minor', 'Callers still read a type that they know.'),
    },
    'variant-added': {
      request: kind('takes a further type', 'minor', 'minor', 'The others can still be given.'),
      response: kind(
        'can be of a further type',
        'major',
        'major',
        'Callers that handle each type meet one that they do not know.',
      ),
    },
    'variant-removed': {
      request: kind('no longer takes a type', 'major', 'major', 'Values of that type are refused.'),
      response: kind(
        'is no longer of a type',
        'none',
        'minor',
        'Callers still read the types that they know; where a class goes away, that is judged by itself.',
      ),
    },
  }),
  'optional-became-nullable': kind(
    'can be null too, where it could be absent',
    'major',
    'major',
    'Callers read null where there was a value or nothing.',
    { trait: 'absent-is-null', users: 'minor' },
  ),
  // Enums of responses are always open.
  'request-enum-opened': kind(
    'takes values that are not listed',
    'minor',
    'minor',
    'The listed ones can still be given.',
  ),
  'request-enum-closed': kind('takes only listed values now', 'major', 'major', 'Other values could be given before.'),
  'number-format-changed': kind(
    'has another format',
    'none',
    'patch',
    'Only a text: numbers of this size are all alike.',
  ),
  'discriminator-added': kind(
    'has a discriminator now',
    'none',
    'patch',
    'The types stay, and are chosen with more certainty.',
  ),
  'discriminator-removed': kind(
    'has no discriminator any more',
    'minor',
    'minor',
    'Clients choose the type that fits best.',
  ),
  'discriminator-property-changed': kind(
    'has another discriminator',
    'major',
    'minor',
    'Older clients look at a property that no longer says it; in code the types stay.',
  ),
  'discriminator-value-added': kind(
    'has a further name for one of its types',
    'minor',
    'minor',
    'The other names stay.',
  ),
  'discriminator-value-removed': kind(
    'has no such name for one of its types any more',
    'major',
    'minor',
    'Older clients write and await a name that is gone; in code the types stay.',
  ),
  'discriminator-value-changed': kind(
    'calls another of its types by a name',
    'major',
    'major',
    'What the name announces is of another class.',
  ),
  'enum-member-description-changed': kind('was changed', 'none', 'patch', 'Only a text.'),
  'type-became-sent': kind(
    'is sent too, with fields that can be null or absent',
    'none',
    'none',
    'Its fields stay as they are, unless what is absent was read as null.',
    { trait: 'unset-fields', users: 'major' },
  ),
  'type-no-longer-sent': kind(
    'is not sent any more, with fields that can be null or absent',
    'none',
    'none',
    'Its fields stay as they are, unless what is absent is now read as null.',
    { trait: 'unset-fields', users: 'major' },
  ),
  'type-description-changed': kind('was changed', 'none', 'patch', 'Only a text.'),
  'type-example-changed': kind('was changed', 'none', 'patch', 'Only the pages show it.'),
  'type-deprecated': kind('was deprecated', 'none', 'minor', 'Users are warned, and nothing stops working.'),
  'type-no-longer-deprecated': kind('is not deprecated any more', 'none', 'patch', 'A warning goes away.'),
};

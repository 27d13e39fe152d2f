/** Kinds of change to the properties of an object, in requests and in responses. */
import { directed, kind } from './kind.ts';

export const propertyKinds = {
  ...directed({
    'optional-property-added': {
      request: kind('was added', 'minor', 'minor', 'Requests work without it.'),
      response: kind('was added', 'minor', 'minor', 'Clients keep what they do not know.'),
    },
    'required-property-added': {
      request: kind('was added, and is required', 'major', 'major', 'The server refuses requests without it.'),
      response: kind(
        'was added, and is always there',
        'minor',
        'minor',
        'Clients keep what they do not know; so do models that tests make of JSON.',
      ),
    },
    'required-property-described': {
      request: kind(
        'was described, having been required',
        'none',
        'major',
        'The server refused requests without it before; the package has a field for it now, which has to be given.',
      ),
      response: kind(
        'was described, having always been there',
        'none',
        'minor',
        'It came before; the package has a field for it now.',
      ),
    },
    'required-property-undescribed': {
      request: kind(
        'is still required, and not described any more',
        'none',
        'major',
        'The server still needs it; the field of the package goes away.',
      ),
      response: kind(
        'is still always there, and not described any more',
        'none',
        'major',
        'It still comes; the field that programs read goes away.',
      ),
    },
    'optional-property-removed': {
      request: kind('was removed', 'major', 'major', 'What callers said with it can no longer be said.'),
      response: kind('was removed', 'minor', 'major', 'It did not have to be there; but programs name the field.'),
    },
    'required-property-removed': {
      request: kind('was removed, having been required', 'major', 'major', 'Every caller gives it.'),
      response: kind('was removed, having always been there', 'major', 'major', 'Callers read what no longer comes.'),
    },
    'optional-property-renamed': {
      request: kind(
        'has another name on the wire',
        'major',
        'minor',
        'Older clients write a name that nobody reads; in code the name of the field is judged by itself.',
      ),
      response: kind(
        'has another name on the wire',
        'minor',
        'minor',
        'Older clients read a name that no longer comes; in code the name of the field is judged by itself.',
      ),
    },
    'required-property-renamed': {
      request: kind(
        'has another name on the wire',
        'major',
        'minor',
        'Older clients write a name that nobody reads; in code the name of the field is judged by itself.',
      ),
      response: kind(
        'has another name on the wire',
        'major',
        'minor',
        'Older clients read a name that no longer comes; in code the name of the field is judged by itself.',
      ),
    },
    'property-became-required': {
      request: kind('became required', 'major', 'major', 'Requests without it are refused.'),
      response: kind('is always there now', 'none', 'minor', 'Callers no longer have to check for it.'),
    },
    'property-became-optional': {
      request: kind('became optional', 'minor', 'minor', 'Requests with it still work.'),
      response: kind('is not always there any more', 'major', 'major', 'Callers have to ask whether it is there.'),
    },
    'property-default-added': {
      request: kind('has a default now', 'none', 'patch', 'The spec says what was not said.'),
      response: kind('has a default now', 'none', 'patch', 'The spec says what was not said.'),
    },
    'property-default-changed': {
      request: kind('has another default', 'major', 'major', 'The same request means something else.'),
      response: kind('has another default', 'major', 'major', 'That it is not there means something else.'),
    },
    'property-default-removed': {
      request: kind(
        'has no default any more',
        'major',
        'major',
        'What a request without it means is no longer promised.',
      ),
      response: kind(
        'has no default any more',
        'major',
        'major',
        'What it means that it is not there is no longer promised.',
      ),
    },
    'further-properties-added': {
      request: kind('takes properties of any name', 'minor', 'minor', 'Those that are described can still be given.'),
      response: kind('can have properties of any name', 'minor', 'minor', 'Clients keep what they do not know.'),
    },
    'further-properties-removed': {
      request: kind(
        'no longer takes properties of any name',
        'major',
        'major',
        'Properties that are not described are refused.',
      ),
      response: kind(
        'no longer has properties of any name',
        'minor',
        'major',
        'Programs read them, by a type that is gone.',
      ),
    },
    'further-properties-allowed': {
      request: kind('takes properties of any name again', 'minor', 'patch', 'The package has no field for them.'),
      response: kind('can have properties of any name again', 'minor', 'patch', 'Clients keep what they do not know.'),
    },
    'further-properties-forbidden': {
      request: kind(
        'refuses properties that are not described',
        'major',
        'patch',
        'JSON Schema allows them where a schema is silent; the package had no field for them.',
      ),
      response: kind('has no properties that are not described', 'none', 'patch', 'The described ones stay.'),
    },
    'further-properties-declared': {
      request: kind(
        'takes properties of any name, as is now said',
        'none',
        'minor',
        'JSON Schema allows them where a schema is silent; the package has a field for them now.',
      ),
      response: kind(
        'can have properties of any name, as is now said',
        'none',
        'minor',
        'JSON Schema allows them where a schema is silent; the package has a field for them now.',
      ),
    },
    'further-properties-undeclared': {
      request: kind(
        'no longer says that it takes properties of any name',
        'none',
        'major',
        'JSON Schema still allows them; the field of the package goes away.',
      ),
      response: kind(
        'no longer says that it can have properties of any name',
        'none',
        'major',
        'JSON Schema still allows them; the field of the package goes away.',
      ),
    },
    'further-properties-restricted': {
      request: kind(
        'takes other properties only of one type',
        'major',
        'minor',
        'Values of other types are refused; the package had no field for them.',
      ),
      response: kind('has other properties only of one type', 'none', 'minor', 'The package has a field for them now.'),
    },
    'further-properties-freed': {
      request: kind(
        'takes other properties of any type',
        'minor',
        'major',
        'The old values can still be given; the field of the package goes away.',
      ),
      response: kind(
        'can have other properties of any type',
        'major',
        'major',
        'Callers read values of other types, and the field of the package goes away.',
      ),
    },
  }),
  'property-deprecated': kind('was deprecated', 'none', 'minor', 'Users are warned, and nothing stops working.'),
  'property-no-longer-deprecated': kind('is not deprecated any more', 'none', 'patch', 'A warning goes away.'),
  'property-description-changed': kind('was changed', 'none', 'patch', 'Only a text.'),
  'property-example-changed': kind('was changed', 'none', 'patch', 'Only the pages show it.'),
  'property-became-secret': kind(
    'is a secret now',
    'none',
    'patch',
    'It no longer shows in logs, errors and inspections.',
  ),
  'property-no-longer-secret': kind(
    'is no secret any more',
    'none',
    'major',
    'What was hidden shows in logs and errors: that is to be decided, not to be overlooked.',
  ),
  'property-became-read-only': kind(
    'is only read now',
    'none',
    'patch',
    'Reading stays; where requests had it, its removal is judged by itself.',
  ),
  'property-no-longer-read-only': kind('can be written too', 'minor', 'minor', 'Reading stays.'),
};

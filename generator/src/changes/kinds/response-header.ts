/** Kinds of change to the headers that responses declare, apart from the types of their values. */
import { kind } from './kind.ts';

export const responseHeaderKinds = {
  'response-header-added': kind('was added', 'minor', 'minor', 'Older clients leave it unread.'),
  'optional-response-header-removed': kind(
    'was removed',
    'minor',
    'major',
    'It did not have to be there; but programs name the field.',
  ),
  'required-response-header-removed': kind(
    'was removed, having always been there',
    'major',
    'major',
    'Callers read what no longer comes.',
  ),
  'response-header-became-required': kind(
    'is in every response now',
    'none',
    'minor',
    'Callers no longer have to check for it.',
  ),
  'response-header-became-optional': kind(
    'is not in every response any more',
    'major',
    'major',
    'Callers have to ask whether it is there.',
  ),
  'response-header-serialization-changed': kind(
    'is written in another way',
    'major',
    'minor',
    'Older clients cannot read it; in code the value stays.',
  ),
  'response-header-statuses-changed': kind(
    'comes with other statuses',
    'minor',
    'minor',
    'Callers ask whether it is there where not every success has it.',
  ),
  'response-header-deprecated': kind('was deprecated', 'none', 'minor', 'Users are warned, and nothing stops working.'),
  'response-header-no-longer-deprecated': kind('is not deprecated any more', 'none', 'patch', 'A warning goes away.'),
  'response-header-description-changed': kind('was changed', 'none', 'patch', 'Only a text.'),
  'response-header-became-secret': kind(
    'is a secret now',
    'none',
    'patch',
    'It no longer shows in logs, errors and inspections.',
  ),
  'response-header-no-longer-secret': kind(
    'is no secret any more',
    'none',
    'major',
    'What was hidden shows in logs and errors: that is to be decided, not to be overlooked.',
  ),
};

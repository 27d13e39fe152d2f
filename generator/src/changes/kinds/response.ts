/** Kinds of change to responses, apart from the types of their bodies. */
import { kind } from './kind.ts';

export const responseKinds = {
  'success-response-added': kind('was added', 'minor', 'minor', 'Clients take any success.'),
  'success-response-removed': kind('was removed', 'major', 'major', 'Callers wait for what no longer comes.'),
  'success-status-changed': kind(
    'comes with another status',
    'minor',
    'patch',
    'Clients take any success; only a program that asks for the number notices.',
  ),
  'redirection-added': kind(
    'was added',
    'minor',
    'major',
    'Older clients follow it, or fail as they did; what was followed or thrown is a result.',
  ),
  'redirection-removed': kind('was removed', 'minor', 'major', 'What was a result is followed or thrown.'),
  'error-response-added': kind(
    'was added',
    'minor',
    'minor',
    'An error that was not described is now; whoever catches every error still does.',
  ),
  'error-response-removed': kind(
    'was removed',
    'minor',
    'minor',
    'It is no longer described; where its class goes away, that is judged by itself.',
  ),
  'response-became-error': kind('counts as an error now', 'major', 'major', 'What was a result is thrown.'),
  'response-became-success': kind('counts as a success now', 'major', 'major', 'What was thrown is a result.'),
  'response-description-changed': kind('was changed', 'none', 'patch', 'Only a text.'),
  'response-body-added': kind('has a body now', 'minor', 'minor', 'Older clients leave it unread.'),
  'response-body-removed': kind('has no body any more', 'major', 'major', 'Callers read what no longer comes.'),
  'response-media-type-added': kind(
    'comes in a further media type',
    'minor',
    'minor',
    'Clients ask for the one that they know.',
  ),
  'response-media-type-removed': kind(
    'no longer comes in a media type',
    'major',
    'major',
    'Clients that ask for it get nothing that they can read.',
  ),
  'response-media-type-changed': kind(
    'comes as another media type',
    'major',
    'minor',
    'Older clients request a media type that is gone; in code the result stays.',
  ),
  'response-media-type-parameters-changed': kind(
    'comes with other parameters of its media type',
    'none',
    'patch',
    'Clients choose how to read a body by its media type alone.',
  ),
  'response-media-type-variant-changed': kind(
    'comes in another charset, version or profile of its media type',
    'major',
    'minor',
    'A client that reads only the one that it knows cannot read it; ours read every charset, and in code the result stays.',
  ),
  'response-example-changed': kind('was changed', 'none', 'patch', 'Only the pages show it.'),
  'result-became-optional': kind(
    'is not in every result any more',
    'none',
    'major',
    'Callers have to ask whether it is there.',
  ),
  'result-became-certain': kind('is in every result now', 'none', 'minor', 'Callers no longer have to check for it.'),
  'error-became-declared': kind(
    'is an error of its own now',
    'none',
    'minor',
    'Whoever catches every error still does.',
  ),
};

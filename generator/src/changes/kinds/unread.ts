/** What no rule judges. */
import { kind } from './kind.ts';

export const unreadKinds = {
  'not-judged': kind(
    'was changed, and is not judged',
    'none',
    'none',
    'Nothing is generated from it: what it means to whom is for a person to say.',
  ),
};

/** Changes that no rule judges. */
import { kind } from './kind.ts';

/** The one kind that has no level. */
export const notJudged = 'not-judged';

export const unreadKinds = {
  [notJudged]: kind(
    'was changed, and is not judged',
    'none',
    'none',
    'Nothing is generated from it: a person has to judge it.',
  ),
};

/** The findings of lowering, besides those of the check. */
import type { RuleDescription } from '../spec/rules/rule.ts';

export const loweringRules: readonly RuleDescription[] = [
  {
    id: 'several-request-media-types',
    severity: 'warning',
    explanation: 'A request body has one media type; of several, the one that keeps most of the types is generated.',
  },
  {
    id: 'media-type-parameters',
    severity: 'warning',
    explanation:
      'Media types that differ only in their parameters are one body; of several schemas, the first is generated.',
  },
  {
    id: 'response-header-name',
    severity: 'tolerated',
    explanation: 'A response header has a name that HTTP allows; any other is left out, because no server can send it.',
  },
  {
    id: 'several-choices',
    severity: 'warning',
    explanation: 'An allOf combines at most one oneOf or anyOf; of several, the first is generated.',
  },
  {
    id: 'recursive-list',
    severity: 'warning',
    explanation:
      'A list or map that contains itself without an object in between holds any values from its second level on.',
  },
  {
    id: 'poll',
    severity: 'error',
    explanation: 'x-poll names properties of a success body, with types that it can wait for.',
  },
];

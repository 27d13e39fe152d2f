import { testRules } from './cases.ts';
import { componentRules } from './components.ts';

const schemas = (list: string): string => `paths: {}\ncomponents:\n  schemas:\n    ${list}\n`;
const thing = 'Thing: {type: object}';

testRules(
  componentRules.map(({ id }) => id),
  [
    {
      rule: 'alias-component',
      bad: schemas(`${thing}\n    Other: {$ref: '#/components/schemas/Thing'}`),
      found: '8:5 warning "Other" is only another name of "Thing": the type has that name alone',
      good: schemas(`${thing}\n    Other: {allOf: [{$ref: '#/components/schemas/Thing'}]}`),
    },
    {
      rule: 'alias-component',
      bad: schemas(`Color: {type: string, enum: [a]}\n    Paint: {$ref: '#/components/schemas/Color'}`),
      found: '8:5 warning "Paint" is only another name of "Color": the type has that name alone',
      // A text has no name in code.
      good: schemas("Text: {type: string}\n    Word: {$ref: '#/components/schemas/Text'}"),
    },
  ],
);

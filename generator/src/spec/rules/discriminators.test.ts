import { testRules } from './cases.ts';
import { discriminatorRules } from './discriminators.ts';

const schemas = (list: string) =>
  `components:\n  schemas:\n    Cat: {type: object}\n    ${list.replaceAll('\n', '\n    ')}`;
const cat = "{$ref: '#/components/schemas/Cat'}";

testRules(
  discriminatorRules.map((rule) => rule.id),
  [
    {
      rule: 'discriminator-without-union',
      bad: schemas('A: {discriminator: {propertyName: t}}'),
      found:
        '7:9 warning the discriminator is left out: there is no oneOf or anyOf beside it, and nothing extends the schema',
      good: schemas(`A: {anyOf: [${cat}], discriminator: {propertyName: t}}`),
    },
    {
      rule: 'discriminator-without-union',
      bad: schemas(`A: {discriminator: {propertyName: t}}\nB: {allOf: [${cat}]}`),
      found:
        '7:9 warning the discriminator is left out: there is no oneOf or anyOf beside it, and nothing extends the schema',
      good: schemas(`A: {discriminator: {propertyName: t}}\nB: {allOf: [{$ref: '#/components/schemas/A'}]}`),
    },
  ],
);

import { testRules } from './cases.ts';
import { discriminatorRules } from './discriminators.ts';

const schemas = (list: string) =>
  `components:\n  schemas:\n    Cat: {type: object}\n    ${list.replaceAll('\n', '\n    ')}`;
const cat = "{$ref: '#/components/schemas/Cat'}";

testRules(
  discriminatorRules.map((rule) => rule.id),
  [
    {
      rule: 'discriminator-mapping',
      bad: schemas(
        `A: {oneOf: [${cat}], discriminator: {propertyName: t, mapping: {\n  c: Cat,\n  d: Dog,\n  e: '#/components/schemas/E'}}}`,
      ),
      found: ['9:10 error there is no schema "Dog"', '10:10 error there is no schema "#/components/schemas/E"'],
      good: schemas(
        `A: {oneOf: [${cat}], discriminator: {propertyName: t, mapping: {c: Cat, d: '#/components/schemas/Cat'}}}`,
      ),
    },
    {
      rule: 'discriminator-mapping',
      bad: schemas(`A: {oneOf: [${cat}], discriminator: {propertyName: t,\n  defaultMapping: Dog}}`),
      found: '8:23 error there is no schema "Dog"',
      good: schemas(`A: {oneOf: [${cat}], discriminator: {propertyName: t, defaultMapping: Cat}}`),
    },
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
    {
      rule: 'discriminator-variant',
      bad: schemas(`A: {oneOf: [${cat},\n  {type: object}], discriminator: {propertyName: t}}`),
      found: '8:7 error no value of "t" can mean this schema: it has no name',
      good: schemas(
        `A: {oneOf: [${cat}, {type: 'null'}, {properties: {t: {const: dog}}}], discriminator: {propertyName: t}}`,
      ),
    },
  ],
);

import { testReadings } from './cases.ts';

const schemas = (list: string): string => `components:\n  schemas:\n    ${list.trim().replaceAll('\n', '\n    ')}\n`;
const ref = (name: string): string => `{$ref: '#/components/schemas/${name}'}`;
const told = 'the schema is a part of itself: the part is left out';

testReadings([
  {
    rule: 'circular-composition',
    text: schemas(`A: {allOf: [${ref('A')}, {type: object}]}`),
    told: `6:17 ${told}`,
    as: schemas('A: {allOf: [{type: object}]}'),
  },
  {
    rule: 'circular-composition',
    text: schemas(`B: {type: object, allOf: [${ref('A')}]}\nA: {allOf: [${ref('B')}]}`),
    told: `6:31 ${told}`,
    as: schemas(`B: {type: object}\nA: {allOf: [${ref('B')}]}`),
  },
  {
    rule: 'circular-composition',
    text: schemas(`A: {oneOf: [{type: string}, ${ref('A')}, {allOf: [${ref('A')}]}]}`),
    told: [`6:33 ${told}`, `6:76 ${told}`],
    as: schemas('A: {oneOf: [{type: string}, {}]}'),
  },
  {
    rule: 'circular-composition',
    text: schemas(`A: {anyOf: [${ref('B')}, ${ref('B')}]}\nB: {anyOf: [{type: string}, ${ref('A')}]}`),
    told: `7:33 ${told}`,
    as: schemas(`A: {anyOf: [${ref('B')}, ${ref('B')}]}\nB: {anyOf: [{type: string}]}`),
    clean: schemas(`A: {anyOf: [{type: 'null'}, {properties: {a: ${ref('A')}}}]}`),
  },
]);

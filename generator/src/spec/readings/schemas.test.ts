import { testReadings } from './cases.ts';

const schema = (content: string): string => `components:\n  schemas:\n    A: {${content}}\n`;

testReadings([
  {
    rule: 'enum-values',
    text: schema('enum: []'),
    told: '6:9 the enum has no values: read as no enum',
    as: schema(''),
  },
  {
    rule: 'enum-values',
    text: schema('enum: [a, b, a]'),
    told: '6:22 the string "a" is in the enum already: it is left out here',
    as: schema('enum: [a, b]'),
  },
  {
    rule: 'enum-values',
    text: schema('type: string, enum: [a, null]'),
    told: '6:33 null is in the enum, and not in the type: read as nullable',
    as: schema("type: [string, 'null'], enum: [a, null]"),
  },
  {
    rule: 'enum-values',
    text: schema('type: string, enum: [0, 1]'),
    told: '6:30 the number 0 is not of the type string: read as integer, which the values are',
    as: schema('type: integer, enum: [0, 1]'),
  },
  {
    rule: 'enum-values',
    text: schema('type: string, enum: [a, 1.0]'),
    told: '6:33 the number 1 is not of the type string: read as the text as it is written',
    as: schema("type: string, enum: [a, '1.0']"),
  },
  {
    rule: 'value-type',
    text: schema('enum: [a], default: b'),
    told: '6:29 the default the string "b" is not in the enum: it is left out',
    as: schema('enum: [a]'),
  },
  {
    rule: 'value-type',
    text: schema('type: object, default: null'),
    told: '6:32 the default null is not of the type object: it is left out',
    as: schema('type: object'),
  },
  {
    rule: 'enum-names',
    text: schema('enum: [a, b], x-enum-varnames: [A]'),
    told: '6:23 x-enum-varnames has 1 entries for 2 values: it is left out',
    as: schema('enum: [a, b]'),
  },
  {
    rule: 'enum-names',
    text: schema('enum: [a, b], x-enum-varnames: [A, A]'),
    told: '6:23 x-enum-varnames has the same name twice: it is left out',
    as: schema('enum: [a, b]'),
  },
  {
    rule: 'false-schema',
    text: schema('properties: {a: false, b: true}'),
    told: '6:25 there can be no property "a": it is left out',
    as: schema('properties: {b: true}'),
  },
  {
    rule: 'unknown-value',
    text: schema('type: file'),
    told: '6:15 "file" is no type: read as "string"',
    as: schema('type: string, format: binary'),
  },
  {
    rule: 'unknown-value',
    text: schema('type: any'),
    told: '6:15 "any" is no type: read as any value',
    as: schema(''),
  },
  {
    rule: 'unknown-value',
    text: schema('type: zebra'),
    told: '6:15 "zebra" is no type: read as any value',
    as: schema(''),
  },
]);

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
    rule: 'false-schema',
    text: schema('items: false, patternProperties: {x: false}, allOf: [{title: T}, false], oneOf: [false]'),
    told: [
      '6:16 no value fits the schema false: read as any value',
      '6:46 no value fits the schema false: read as any value',
      '6:74 no value fits the schema false: it is left out',
      '6:90 no value fits the schema false: it is left out',
    ],
    as: schema('items: true, patternProperties: {x: true}, allOf: [{title: T}]'),
  },
  {
    rule: 'false-schema',
    text: 'paths: {}\ncomponents:\n  schemas:\n    A: false',
    told: '7:8 no value fits the schema false: read as any value',
    as: 'paths: {}\ncomponents:\n  schemas:\n    A: true',
    clean: schema('items: false, prefixItems: [{}], additionalProperties: false'),
  },
  {
    rule: 'wrong-kind',
    text: schema('items: [{type: string}, {}]'),
    told: '6:9 items is a list, as in older JSON Schema: read as prefixItems',
    as: schema('prefixItems: [{type: string}, {}]'),
  },
  {
    rule: 'wrong-kind',
    text: schema('required: [b], properties: {a: {required: true}, b: {required: true}, c: {required: [d]}}'),
    told: [
      '6:51 the property says that it is required: read as required in its object',
      '6:72 the property says that it is required: read as required in its object',
    ],
    as: schema('required: [b, a], properties: {a: {}, b: {}, c: {required: [d]}}'),
  },
  {
    rule: 'wrong-kind',
    text: schema('properties: {a: {required: true, properties: {b: {required: "yes"}}}, c: {required: false}}'),
    told: [
      '6:36 the property says that it is required: read as required in its object',
      '6:69 the property says that it is required: read as required in its object',
      '6:93 a list belongs here, and this is false: it is left out',
    ],
    as: schema('properties: {a: {properties: {b: {}}, required: [b]}, c: {}}, required: [a]'),
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

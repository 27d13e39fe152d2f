import { expect, test } from 'vitest';
import { testKinds } from '../cases.fixture.ts';
import { changed, got, sent, type Case } from '../changed.fixture.ts';
import { write } from '../phrase.ts';
import { constraintKinds } from './constraint.ts';

type Sides =
  Extract<keyof typeof constraintKinds, `response-${string}`> extends `response-${infer Rest}` ? Rest : never;

const tighter = ['major, major, major', 'none, patch, patch'] as const;
const looser = ['minor, minor, minor', 'major, minor, minor'] as const;

/** From one schema to the other, and back. */
function turn(type: string, tight: Sides, loose: Sides, wide: string, narrow: string): Case[] {
  const schema = (keyword: string): string => `{type: ${type}${keyword === '' ? '' : `, ${keyword}`}}`;
  return [
    [`request-${tight}`, tighter[0], sent(schema(wide)), sent(schema(narrow))],
    [`response-${tight}`, tighter[1], got(schema(wide)), got(schema(narrow))],
    [`request-${loose}`, looser[0], sent(schema(narrow)), sent(schema(wide))],
    [`response-${loose}`, looser[1], got(schema(narrow)), got(schema(wide))],
  ];
}

const list = 'array, items: {type: string}';

testKinds(constraintKinds, [
  ...turn('integer', 'minimum-raised', 'minimum-lowered', 'minimum: 1', 'minimum: 2'),
  ...turn('integer', 'minimum-raised', 'minimum-lowered', '', 'minimum: 2'),
  ...turn('integer', 'minimum-raised', 'minimum-lowered', '', 'exclusiveMinimum: 2'),
  ...turn('integer', 'maximum-lowered', 'maximum-raised', 'maximum: 2', 'maximum: 1'),
  ...turn('integer', 'maximum-lowered', 'maximum-raised', '', 'maximum: 1'),
  ...turn('integer', 'maximum-lowered', 'maximum-raised', 'exclusiveMaximum: 2', 'exclusiveMaximum: 1'),
  ...turn('integer', 'multiple-tightened', 'multiple-loosened', '', 'multipleOf: 5'),
  ...turn('integer', 'multiple-tightened', 'multiple-loosened', 'multipleOf: 5', 'multipleOf: 10'),
  ...turn('number', 'multiple-tightened', 'multiple-loosened', 'multipleOf: 0.1', 'multipleOf: 0.3'),
  ...turn('integer', 'multiple-tightened', 'multiple-loosened', 'multipleOf: 1', 'multipleOf: 5'),
  [
    'request-multiple-changed',
    'major, major, major',
    sent('{type: integer, multipleOf: 5}'),
    sent('{type: integer, multipleOf: 3}'),
  ],
  [
    'response-multiple-changed',
    'major, minor, minor',
    got('{type: integer, multipleOf: 5}'),
    got('{type: integer, multipleOf: 3}'),
  ],
  ...turn('number', 'minimum-raised', 'minimum-lowered', 'minimum: 1', 'exclusiveMinimum: 1'),
  ...turn('number', 'maximum-lowered', 'maximum-raised', 'exclusiveMaximum: 9', 'maximum: 8.5'),
  ...turn('string', 'min-length-raised', 'min-length-lowered', '', 'minLength: 1'),
  ...turn('string', 'max-length-lowered', 'max-length-raised', 'maxLength: 9', 'maxLength: 8'),
  ...turn(list, 'min-items-raised', 'min-items-lowered', '', 'minItems: 1'),
  ...turn(list, 'max-items-lowered', 'max-items-raised', '', 'maxItems: 1'),
  ...turn(list, 'unique-items-required', 'unique-items-no-longer-required', '', 'uniqueItems: true'),
  ...turn('object', 'min-properties-raised', 'min-properties-lowered', '', 'minProperties: 2'),
  ...turn('object', 'max-properties-lowered', 'max-properties-raised', 'maxProperties: 9', 'maxProperties: 8'),
  ...turn(list, 'condition-added', 'condition-removed', '', 'contains: {const: a}'),
  ...turn(
    'object, properties: {a: {type: string}}',
    'undescribed-property-required',
    'undescribed-property-no-longer-required',
    '',
    'required: [b]',
  ),
  ...(
    [
      ['request-condition-tightened', 'major, major, major', sent, 'a, b, 1', 'a, 1'],
      ['request-condition-loosened', 'minor, minor, minor', sent, 'a, 1', 'a, b, 1'],
      ['response-condition-tightened', 'none, patch, patch', got, 'a, b, 1', 'a, 1'],
      ['response-condition-loosened', 'major, minor, minor', got, 'a, 1', 'a, b, 1'],
    ] as const
  ).map(([kind, levels, at, old, next]): Case => [kind, levels, at(`{enum: [${old}]}`), at(`{enum: [${next}]}`)]),
  [
    'request-condition-changed',
    'major, major, major',
    sent(`{type: ${list}, contains: {const: a}}`),
    sent(`{type: ${list}, contains: {const: b}}`),
  ],
  [
    'response-condition-changed',
    'major, minor, minor',
    got(`{type: ${list}, contains: {const: a}}`),
    got(`{type: ${list}, contains: {const: b}}`),
  ],
  ...turn('string', 'pattern-added', 'pattern-removed', '', 'pattern: a'),
  [
    'request-pattern-changed',
    'major, major, major',
    sent('{type: string, pattern: a}'),
    sent('{type: string, pattern: b}'),
  ],
  [
    'response-pattern-changed',
    'major, minor, minor',
    got('{type: string, pattern: a}'),
    got('{type: string, pattern: b}'),
  ],
  ['keyword-without-effect-changed', 'none, none, none', sent('{type: string}'), sent('{type: string, minimum: 3}')],
]);

test.each([
  ['a length of at least nothing', '{type: string}', '{type: string, minLength: 0}'],
  ['at least no items', `{type: ${list}}`, `{type: ${list}, minItems: 0}`],
  ['whole numbers from 1, or above 0', '{type: integer, minimum: 1}', '{type: integer, exclusiveMinimum: 0}'],
  ['whole numbers below 10, or up to 9', '{type: integer, exclusiveMaximum: 10}', '{type: integer, maximum: 9}'],
  ['whole numbers from 0.5 or 1', '{type: integer, minimum: 0.5}', '{type: integer, minimum: 1}'],
  ['a second bound behind the first', '{type: number, minimum: 5}', '{type: number, minimum: 5, exclusiveMinimum: 2}'],
  ['no item twice, or so said', `{type: ${list}}`, `{type: ${list}, uniqueItems: false}`],
])('nothing changes: %s', (_, old, next) => {
  expect(changed(sent(old), sent(next))).toEqual([]);
  expect(changed(got(next), got(old))).toEqual([]);
});

test('the line of a bound shows both keywords where they differ', () => {
  const [change] = changed(sent('{type: number, minimum: 1}'), sent('{type: number, exclusiveMinimum: 1}'));
  expect(change && write(change.detail, (text) => text)).toBe('minimum 1 → exclusiveMinimum 1');
});

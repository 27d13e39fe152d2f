import { testKinds } from '../cases.fixture.ts';
import { got, sent, type Case } from '../changed.fixture.ts';
import { propertyKinds } from './property.ts';

type Sides = Extract<keyof typeof propertyKinds, `response-${string}`> extends `response-${infer Rest}` ? Rest : never;

/** A change of an object, in what is sent and in what is received. */
function either(
  id: Sides,
  levels: { sent: string; got: string },
  old: string,
  next: string,
  also: Case[4] = [],
): Case[] {
  return [
    [`request-${id}`, levels.sent, sent(old), sent(next), also],
    [`response-${id}`, levels.got, got(old), got(next), also],
  ];
}

const object = (properties: string, more = ''): string =>
  `{type: object, properties: {a: {type: string}, ${properties}}${more}}`;
const b = (fields: string, more = ''): string => object(`b: {type: string, ${fields}}`, more);
const required = ', required: [b]';
const open = ', additionalProperties: {type: string}';
const any = ', additionalProperties: true';
const closed = ', additionalProperties: false';

testKinds(propertyKinds, [
  ...either('optional-property-added', { sent: 'minor, minor, minor', got: 'minor, minor, minor' }, object(''), b('')),
  ...either(
    'required-property-added',
    { sent: 'major, major, major', got: 'minor, minor, minor' },
    object(''),
    b('', required),
  ),
  // At the place of the other, and of its type; told the same; or of the same words.
  ...either(
    'optional-property-renamed',
    { sent: 'major, minor, minor', got: 'minor, minor, minor' },
    b(''),
    object('c: {type: string}'),
    ['field-renamed'],
  ),
  ...either(
    'optional-property-renamed',
    { sent: 'major, minor, minor', got: 'minor, minor, minor' },
    object('b: {type: string, description: B}, x: {type: integer}'),
    object('x: {type: integer}, c: {type: string, description: B}'),
    ['field-renamed', 'field-moved'],
  ),
  ...either(
    'required-property-renamed',
    { sent: 'major, minor, minor', got: 'major, minor, minor' },
    object('b_c: {type: string}', ', required: [b_c]'),
    object('bC: {type: integer}', ', required: [bC]').replace('integer', 'string'),
  ),
  ...either(
    'optional-property-removed',
    { sent: 'major, major, major', got: 'minor, major, major' },
    b(''),
    object(''),
  ),
  ...either(
    'required-property-removed',
    { sent: 'major, major, major', got: 'major, major, major' },
    b('', required),
    object(''),
  ),
  ...either(
    'property-became-required',
    { sent: 'major, major, major', got: 'none, minor, minor' },
    b(''),
    b('', required),
  ),
  ...either(
    'property-became-optional',
    { sent: 'minor, minor, minor', got: 'major, major, major' },
    b('', required),
    b(''),
  ),
  ...either(
    'property-default-added',
    { sent: 'none, patch, patch', got: 'none, patch, patch' },
    b(''),
    b('default: x'),
  ),
  ...either(
    'property-default-changed',
    { sent: 'major, major, major', got: 'major, major, major' },
    b('default: x'),
    b('default: y'),
  ),
  ...either(
    'property-default-removed',
    { sent: 'major, major, major', got: 'major, major, major' },
    b('default: x'),
    b(''),
  ),
  ...either(
    'further-properties-added',
    { sent: 'minor, minor, minor', got: 'minor, minor, minor' },
    b('', closed),
    b('', open),
  ),
  ...either(
    'further-properties-removed',
    { sent: 'major, major, major', got: 'minor, major, major' },
    b('', open),
    b('', closed),
  ),
  ...either(
    'further-properties-allowed',
    { sent: 'minor, patch, patch', got: 'minor, patch, patch' },
    b('', closed),
    b(''),
  ),
  ...either(
    'further-properties-forbidden',
    { sent: 'major, patch, patch', got: 'none, patch, patch' },
    b(''),
    b('', closed),
  ),
  ...either(
    'further-properties-declared',
    { sent: 'none, minor, minor', got: 'none, minor, minor' },
    b(''),
    b('', any),
  ),
  ...either(
    'further-properties-undeclared',
    { sent: 'none, major, major', got: 'none, major, major' },
    b('', any),
    b(''),
  ),
  ...either(
    'further-properties-restricted',
    { sent: 'major, minor, minor', got: 'none, minor, minor' },
    b(''),
    b('', open),
  ),
  ...either(
    'further-properties-freed',
    { sent: 'minor, major, major', got: 'major, major, major' },
    b('', open),
    b(''),
  ),
  ...either(
    'required-property-described',
    { sent: 'none, major, major', got: 'none, minor, minor' },
    object('', required),
    b('', required),
  ),
  ...either(
    'required-property-undescribed',
    { sent: 'none, major, major', got: 'none, major, major' },
    b('', required),
    object('', required),
  ),
  ['property-deprecated', 'none, minor, minor', got(b('')), got(b('deprecated: true'))],
  ['property-no-longer-deprecated', 'none, patch, patch', got(b('deprecated: true')), got(b(''))],
  ['property-description-changed', 'none, patch, patch', sent(b('')), sent(b('description: New'))],
  ['property-example-changed', 'none, patch, patch', sent(b('examples: [x]')), sent(b('examples: [y]'))],
  ['property-became-secret', 'none, patch, patch', got(b('')), got(b('x-sensitive: true'))],
  ['property-no-longer-secret', 'none, major, major', got(b('x-sensitive: true')), got(b(''))],
  ['property-became-read-only', 'none, patch, patch', got(b('')), got(b('readOnly: true'))],
  ['property-no-longer-read-only', 'minor, minor, minor', got(b('readOnly: true')), got(b(''))],
]);

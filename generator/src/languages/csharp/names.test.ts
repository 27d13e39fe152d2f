import { expect, test } from 'vitest';
import { lowered } from '../../api/lowered.ts';
import { nameTypes } from './names.ts';

test('no member has the name of the type that it is in', () => {
  const { api } =
    lowered(`paths: {/x: {get: {operationId: get, responses: {'200': {description: Ok, content: {application/json: {schema: {$ref: '#/components/schemas/Extension'}}}}}}}}
components:
  schemas:
    Extension:
      type: object
      properties: {extension: {type: string}, extensionValue: {type: string}, kind: {$ref: '#/components/schemas/Kind'}}
    Kind: {type: string, enum: [kind, other]}
`);
  const names = nameTypes(api);
  const members = api.types.flatMap((type) => {
    if (type.kind === 'object') return type.properties.map((property) => names.property(property));
    return type.kind === 'enum' ? type.members.map((member) => names.member(member)) : [];
  });
  expect(members.toSorted()).toEqual(['ExtensionProperty', 'ExtensionValue', 'Kind', 'KindValue', 'Other']);
});

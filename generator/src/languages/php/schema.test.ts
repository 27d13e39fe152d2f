import { expect, test } from 'vitest';
import { lowered, only } from '../../api/lowered.ts';
import { php } from './language.ts';

test('a schema names another one on a line of its own where both do not fit', () => {
  const kind = 'kindOfSubtitlesThatTheHouseholdPrefers';
  const component = `Household: {type: object, properties: {${kind}: {type: string, enum: [a]}, mood: {type: string, enum: [b]}}}`;
  const body = `content: {application/json: {schema: {$ref: '#/components/schemas/Household'}}}`;
  const { api } = lowered(
    `components: {schemas: {${component}}}\npaths: {/x: {get: {operationId: find, responses: {'200': {description: Done, ${body}}}}}}`,
  );
  const { files } = php.emit(api, { name: 'example', published: 'example', version: '1.0.0' });
  const { text } = only(files.filter(({ path }) => path.endsWith('Schemas/HouseholdSchema.php')));
  expect(text).toContain(`            'properties' => [
                'kindOfSubtitlesThatTheHouseholdPrefers' => static fn () =>
                    HouseholdKindOfSubtitlesThatTheHouseholdPrefersSchema::schema(),
                'mood' => static fn () => HouseholdMoodSchema::schema(),
            ],`);
});

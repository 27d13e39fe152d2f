import { expect, test } from 'vitest';
import { lowered, only } from '../../api/lowered.ts';
import { csharp } from './language.ts';

/** What the example gives to the fields of a body, `name = value`. */
function given(fields: Readonly<Record<string, object>>): readonly string[] {
  const schema = { type: 'object', properties: fields, required: Object.keys(fields) };
  const body = { required: true, content: { 'application/json': { schema } } };
  const operation = { operationId: 'make', tags: ['x'], requestBody: body, responses: { 204: { description: 'Ok' } } };
  const { api } = lowered(`paths: ${JSON.stringify({ '/x': { post: operation } })}`);
  const { dialect } = csharp.emit(api, { name: 'Ex', published: 'anything', version: '' });
  const text = dialect.usage(only(api.operations), only(api.tags));
  return text
    .slice(text.indexOf('{') + 1, text.lastIndexOf('}'))
    .split('\n')
    .map((row) => row.trim())
    .filter((row) => row !== '');
}

test('dates and times are values, and an example that is none is not used', () => {
  expect(
    given({
      day: { type: 'string', format: 'date', example: '2024-02-29' },
      bad: { type: 'string', format: 'date', example: '2023-02-29' },
      at: { type: 'string', format: 'date-time', example: '2020-01-02T03:04:05.678+05:30' },
      late: { type: 'string', format: 'date-time', example: 'yesterday' },
    }),
  ).toEqual([
    'Day = new DateOnly(2024, 2, 29),',
    'Bad = new DateOnly(2026, 1, 31),',
    'At = new DateTimeOffset(2020, 1, 2, 3, 4, 5, 678, TimeSpan.FromMinutes(330)),',
    'Late = new DateTimeOffset(2026, 1, 31, 12, 0, 0, TimeSpan.Zero),',
  ]);
});

test('numbers are in the range of their type', () => {
  expect(
    given({
      small: { type: 'integer', format: 'int32', example: 3000000000 },
      large: { type: 'integer', format: 'int64', example: 2 ** 60 },
      half: { type: 'integer', example: 1.5, minimum: 2.5 },
      share: { type: 'number', example: 0.25 },
    }),
  ).toEqual(['Small = 1,', 'Large = 1152921504606846976L,', 'Half = 3,', 'Share = 0.25,']);
});

test('JSON of any kind is read from its text, and null stands where the type allows it', () => {
  expect(
    given({
      any: { example: { a: [null] } },
      none: { type: 'null' },
      maybe: { type: ['string', 'null'], example: null },
    }),
  ).toEqual([
    'Any = JsonDocument.Parse("{\\"a\\":[null]}").RootElement,',
    'None = JsonDocument.Parse("null").RootElement,',
    'Maybe = null,',
  ]);
});

test('maps and lists name the type of their values where the compiler does not know it', () => {
  const times = { type: 'array', items: { type: 'string', format: 'date-time' } };
  expect(
    given({
      map: { type: 'object', additionalProperties: times, example: { a: ['2026-01-31T12:00:00Z'] } },
      either: { title: 'Either', oneOf: [times, { type: 'integer' }], example: [] },
    }),
  ).toEqual([
    'Map = new Dictionary<string, IReadOnlyList<DateTimeOffset>>() {',
    '["a"] = [new DateTimeOffset(2026, 1, 31, 12, 0, 0, TimeSpan.Zero)],',
    '},',
    'Either = Either.From(new List<DateTimeOffset>()),',
  ]);
});

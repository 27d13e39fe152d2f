import { expect, test } from 'vitest';
import { lowered } from '../../api/lowered.ts';
import { python } from './language.ts';

const evil = '+print(1)+';
const { api } = lowered(`
paths:
  /x: {get: {operationId: get, responses: {'200': {description: Ok, content: {application/json: {schema: {$ref: '#/components/schemas/Nest'}}}}}}}
components:
  schemas:
    Nest: {oneOf: [{const: '${evil}'}, {const: 'a"b'}, {type: array, items: {$ref: '#/components/schemas/Nest'}}, {const: ${'long '.repeat(30)}}]}
`);

test('a union inside itself is one string, and a text in it ends no string', () => {
  const { files } = python.emit(api, { name: 'anything', published: 'anything', version: '' });
  const declared = files.flatMap(({ text }) => text.match(/^Nest: .*$/gm) ?? []);
  const long = 'long '.repeat(30).trim();
  expect(declared).toEqual([
    String.raw`Nest: TypeAlias = "Union[Literal[\"${evil}\"], Literal['a\"b'], List[Nest], Literal[\"${long}\"]]"`,
  ]);
});

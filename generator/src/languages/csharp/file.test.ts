import { expect, test } from 'vitest';
import { lowered, only } from '../../api/lowered.ts';
import { csharp } from './language.ts';

const json = (schema: string): string => `content: {application/json: {schema: ${schema}}}`;

const { api } = lowered(`
paths:
  /tree:
    get:
      operationId: getTree
      responses:
        '200': {description: Done, ${json('{type: object, required: [node], properties: {node: {type: object, properties: {owner: {$ref: "#/components/schemas/Owner"}}}}}')}}
        '404': {description: None, ${json('{type: object, properties: {reason: {type: string}}}')}}
  /trees:
    get:
      operationId: listTrees
      responses:
        '200': {description: Done, ${json('{type: array, items: {$ref: "#/paths/~1tree/get/responses/200/content/application~1json/schema/properties/node"}}')}}
components:
  schemas:
    Owner: {type: object, properties: {home: {type: object, properties: {street: {type: string}}}}}
`);

const { files } = csharp.emit(api, { name: 'Trees', published: 'Trees', version: '1.0.0' });

test('the types of an operation share a file in their folder, and so do a component and the types inside it', () => {
  const own = files.filter(({ path }) => /\/(Models|Operations)\//.test(path));
  const types = own.map(({ path, text }) => [
    path.replace('generated/', ''),
    [...text.matchAll(/^(?:public|internal) .*?(?:class|record|struct) (\w+)/gm)].map(([, name]) => name),
  ]);
  expect(Object.fromEntries(types)).toEqual({
    'Models/Components/Owner.cs': ['Owner', 'OwnerCodec', 'OwnerHome', 'OwnerHomeCodec'],
    'Models/Components/Security.cs': ['Security'],
    'Models/Errors/GetTree.cs': ['GetTreeNotFoundException', 'GetTreeNotFoundData', 'GetTreeNotFoundDataCodec'],
    'Models/Requests/GetTree.cs': [
      'GetTreeResponse',
      'GetTreeResponseBody',
      'GetTreeResponseBodyCodec',
      'GetTreeNode',
      'GetTreeNodeCodec',
    ],
    'Models/Requests/ListTrees.cs': ['ListTreesResponse'],
    'Operations/ClientSettings.cs': ['ClientSettings'],
    'Operations/GetTreeOperation.cs': ['GetTreeOperation'],
    'Operations/ListTreesOperation.cs': ['ListTreesOperation'],
  });
});

test('what one type of a file wants of the compiler is said once', () => {
  const { text } = only(files.filter(({ path }) => path.endsWith('Requests/GetTree.cs')));
  expect(text.match(/#pragma .*/g)).toEqual(['#pragma warning disable CS8618']);
});

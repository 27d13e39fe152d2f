import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect } from 'vitest';
import { errorsOf, missingDotnet, project } from '../../../test/dotnet.ts';
import { interpreted } from '../../../test/interpreted.ts';
import { lowered } from '../../api/lowered.ts';
import { csharp } from './language.ts';
import { runtimeFiles } from './runtime.fixture.ts';

const home = mkdtempSync(join(tmpdir(), 'csharp-deprecated-'));
afterAll(() => {
  rmSync(home, { recursive: true });
});

const { api } = lowered(`
paths:
  /old:
    post:
      operationId: callOld
      tags: [Old]
      deprecated: true
      requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}
      responses: {'200': {description: Ok, content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}}
  /new:
    get:
      operationId: callNew
      tags: [Old]
      parameters:
        - {name: word, in: query, required: true, schema: {$ref: '#/components/schemas/Word'}}
        - {name: either, in: query, schema: {$ref: '#/components/schemas/Either'}}
      responses:
        '200':
          description: Ok
          headers: {X-Word: {schema: {$ref: '#/components/schemas/Word'}}}
          content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Holder'}}}}
        '400': {description: No, content: {application/json: {schema: {$ref: '#/components/schemas/Fault'}}}}
components:
  schemas:
    Thing:
      type: object
      deprecated: true
      required: [name]
      properties: {name: {type: string}, next: {$ref: '#/components/schemas/Thing'}}
    Word: {type: string, deprecated: true, enum: [a, b]}
    Either: {deprecated: true, oneOf: [{type: string}, {$ref: '#/components/schemas/Thing'}]}
    Fault: {type: object, deprecated: true, properties: {code: {type: integer}}}
    Holder:
      type: object
      properties:
        things: {type: object, additionalProperties: {$ref: '#/components/schemas/Thing'}}
        word: {$ref: '#/components/schemas/Word'}
        either: {$ref: '#/components/schemas/Either'}
        age: {type: integer, deprecated: true}
      additionalProperties: {$ref: '#/components/schemas/Word'}
`);

const program = `
using System.Threading.Tasks;
using Old.Models.Components;

internal static class Program
{
    internal static async Task Main()
    {
        var sdk = new Old.TSDK();
        await sdk.Old.CallOldAsync(null!);
        object[] used = [new Thing() { Name = "a" }, Word.A, new Holder() { Age = 1 }];
        Either? either = null;
        try
        {
            System.Console.WriteLine($"{used} {either}");
        }
        catch (Old.Models.Errors.FaultErrorException)
        {
        }
    }
}
`;

interpreted('what is deprecated compiles with warnings as errors, and warns those who use it', missingDotnet, () => {
  const identity = { name: 'Old', published: 'anything', version: '' };
  const { files } = csharp.emit(api, identity);
  const all = { ...runtimeFiles(identity), ...Object.fromEntries(files.map(({ path, text }) => [path, text])) };
  const properties = { OutputType: 'Exe', ImplicitUsings: 'disable', LangVersion: '14', NoWarn: 'CS1591' };
  const file = project(home, { ...all, 'Program.cs': program }, { properties });
  const warned = ['FaultErrorException', 'OldGroup.CallOldAsync', 'Thing', 'Word', 'Holder.Age', 'Either'];
  const found = errorsOf(file, { analyzers: false }).map(
    (row) => /^Program\.cs.*error CS0618: '([\w.]+)/.exec(row)?.[1] ?? row,
  );
  expect(found.toSorted()).toEqual(warned.toSorted());
});

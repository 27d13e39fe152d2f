import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect } from 'vitest';
import { errorsOf, missingDotnet, project, run } from '../../../test/dotnet.ts';
import { interpreted } from '../../../test/interpreted.ts';
import { lowered } from '../../api/lowered.ts';
import { csharp } from './language.ts';
import { runtimeFiles } from './runtime.fixture.ts';

const home = mkdtempSync(join(tmpdir(), 'csharp-missing-'));
afterAll(() => {
  rmSync(home, { recursive: true });
});

const { api } = lowered(`
paths:
  /few/{id}:
    put:
      operationId: few
      tags: [Calls]
      parameters:
        - {name: id, in: path, required: true, schema: {type: string}}
        - {name: level, in: query, required: true, schema: {$ref: '#/components/schemas/Level'}}
        - {name: note, in: header, required: true, schema: {type: [string, 'null']}}
      requestBody: {required: true, content: {application/json: {schema: {type: array, items: {type: string}}}}}
      responses: {'204': {description: Ok}}
  /many:
    post:
      operationId: many
      tags: [Calls]
      parameters:
        - {name: a, in: query, required: true, schema: {type: array, items: {$ref: '#/components/schemas/Level'}}}
        - {name: b, in: query, schema: {type: string}}
        - {name: c, in: query, schema: {type: string}}
        - {name: d, in: query, schema: {type: string}}
      requestBody: {required: true, content: {application/x-www-form-urlencoded: {schema: {$ref: '#/components/schemas/Form'}}}}
      responses: {'204': {description: Ok}}
components:
  schemas:
    Level: {type: integer, enum: [0, 1]}
    Form: {type: object, required: [level], properties: {level: {$ref: '#/components/schemas/Level'}}}
`);

const program = `
using System;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Calls.Models.Components;
using Calls.Models.Errors;
using Calls.Models.Requests;

internal static class Program
{
    internal static async Task Main()
    {
        using var handler = new Answering();
        using var sdk = new Calls.TSDK(serverURL: "http://127.0.0.1:1", httpMessageHandler: handler);
        var (level, form) = (new Level(0), new Form() { Level = new Level(1) });
        await Try(() => sdk.Calls.FewAsync(null!, level, "", []));
        await Try(() => sdk.Calls.FewAsync("1", default, "", []));
        await Try(() => sdk.Calls.FewAsync("1", level, null, null!));
        await Try(() => sdk.Calls.FewAsync("1", level, null, []));
        await Try(() => sdk.Calls.ManyAsync(null!));
        await Try(() => sdk.Calls.ManyAsync(new ManyRequest() { A = null!, RequestBody = form }));
        await Try(() => sdk.Calls.ManyAsync(new ManyRequest() { A = [level, default], RequestBody = form }));
        await Try(() => sdk.Calls.ManyAsync(new ManyRequest() { A = [], RequestBody = null! }));
        await Try(() => sdk.Calls.ManyAsync(new ManyRequest() { A = [], RequestBody = new Form() { Level = default } }));
        await Try(() => sdk.Calls.ManyAsync(new ManyRequest() { A = [level], RequestBody = form }));
        Console.WriteLine(default(Level) == new Level(0));
    }

    private static async Task Try(Func<Task> call)
    {
        try
        {
            await call();
            Console.WriteLine("sent");
        }
        catch (InvalidRequestException error)
        {
            Console.WriteLine(error.Message[(error.Message.LastIndexOf(": ") + 2)..]);
        }
    }

    private sealed class Answering : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            Task.FromResult(new HttpResponseMessage(System.Net.HttpStatusCode.NoContent));
    }
}
`;

interpreted('what is required and has no value is refused by its name, and what has one is sent', missingDotnet, () => {
  const identity = { name: 'Calls', published: 'Calls.SDK', version: '' };
  const { files } = csharp.emit(api, identity);
  const all = { ...runtimeFiles(identity), ...Object.fromEntries(files.map(({ path, text }) => [path, text])) };
  const properties = { OutputType: 'Exe', ImplicitUsings: 'disable', LangVersion: '14', NoWarn: 'CS1591' };
  const built = project(home, { ...all, 'Program.cs': program }, { properties });

  expect(errorsOf(built, { analyzers: false })).toEqual([]);
  expect(run(built).trim().split('\n')).toEqual([
    'Id is missing; give it a value',
    'level is a Level without a value; give it one',
    'RequestBody is missing; give it a value',
    'sent',
    'request is missing; give it a value',
    'A is missing; give it a value',
    'a is a Level without a value; give it one',
    'RequestBody is missing; give it a value',
    'level is a Level without a value; give it one',
    'sent',
    'False',
  ]);
});

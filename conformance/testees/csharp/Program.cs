using System;
using System.Collections.Generic;
using System.IO;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Threading.Tasks;

namespace Conformance;

/// <summary>Answers a line of standard input with a line of standard output: see ../../README.md.</summary>
internal static class Program
{
    private static async Task Main(string[] arguments)
    {
        var package = Package.Load(arguments[^1]);
        var answers = Console.Out;
        while (await Console.In.ReadLineAsync() is { } line)
        {
            using var question = JsonDocument.Parse(line, new JsonDocumentOptions { MaxDepth = 1000 });
            var answer = await AnswerAsync(question.RootElement, package);
            await answers.WriteLineAsync(answer.ToJsonString(new JsonSerializerOptions { MaxDepth = 1000 }));
            await answers.FlushAsync();
        }
    }

    private static async Task<JsonObject> AnswerAsync(JsonElement question, Package package)
    {
        var shown = new List<string>();
        using var printed = new StringWriter();
        var (output, error) = (Console.Out, Console.Error);
        Console.SetOut(printed);
        Console.SetError(printed);
        JsonObject answer;
        try
        {
            var call = new Call(question, package, shown.Add);
            try
            {
                var result = await call.RunAsync();
                shown.AddRange(Inspection.Of(result));
                answer = Outcome.OfResult(result, call.ResponseHeaders);
            }
            catch (Exception thrown)
            {
                shown.AddRange(Inspection.Of(thrown));
                answer = new JsonObject { ["error"] = Outcome.OfError(thrown, call.ErrorHeaders, package) };
            }

            shown.AddRange(Inspection.Of(call.Client));
        }
        catch (Exception failure)
        {
            answer = new JsonObject { ["failure"] = failure.ToString() };
        }
        finally
        {
            Console.SetOut(output);
            Console.SetError(error);
        }

        shown.Add(printed.ToString());
        answer["method"] = Package.Pascal(question.GetProperty("call").GetProperty("operation").GetString()!) + "Async";
        if (question.GetProperty("call").TryGetProperty("repeats", out var repeats))
        {
            answer["repeats"] = Package.Pascal(repeats.GetString()!) + "Async";
        }

        answer["id"] = JsonNode.Parse(question.GetProperty("id").GetRawText());
        answer["shown"] = new JsonArray([.. shown.ConvertAll(static text => (JsonNode?)text)]);
        return answer;
    }
}

using System.Linq;
using System.Text.Json;
using PlexAPI.Runtime.Json;

namespace PlexAPI.Runtime;

/// <summary>What a body says about an error, in the places where servers are known to say it.</summary>
internal static class Explanation
{
    private static readonly string[] Names = ["message", "error", "detail", "title"];

    public static string Of(ReceivedResponse received)
    {
        try
        {
            return Of(RawJson.Parse(received.Utf8));
        }
        catch (JsonException)
        {
            return Markup.Explain(received.Text());
        }
    }

    private static string Of(JsonElement body)
    {
        var errors = Field(body, "errors");
        var first = errors.ValueKind == JsonValueKind.Array ? errors.EnumerateArray().FirstOrDefault() : errors;
        var error = Field(body, "error");
        var source = new[] { first, error, body }.FirstOrDefault(static value => value.ValueKind == JsonValueKind.Object);
        var text = Names.Select(name => Field(source, name)).Append(first).Append(error)
            .Select(static value => value.ValueKind == JsonValueKind.String ? value.GetString() : "")
            .FirstOrDefault(static value => !string.IsNullOrEmpty(value)) ?? "";
        var code = Field(source, "code");
        return text.Length > 0 && code.ValueKind is JsonValueKind.String or JsonValueKind.Number ? $"{text} ({code})" : text;
    }

    private static JsonElement Field(JsonElement value, string name) =>
        value.ValueKind == JsonValueKind.Object && value.TryGetProperty(name, out var field) ? field : default;
}

using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using System.Text.RegularExpressions;
using PlexAPI.Runtime.Json;

namespace PlexAPI.Runtime.Strict;

/// <summary>Checks JSON against a schema.</summary>
internal static class Validator
{
    private static readonly Regex PlainName = new("^[A-Za-z_$][A-Za-z0-9_$]*$");

    /// <summary>Every mismatch; none when the value is valid.</summary>
    public static IReadOnlyList<Issue> Validate(JsonElement value, JsonSchema schema, string path = "$")
    {
        schema = schema.Reference?.Invoke() ?? schema;
        if (schema.Type is { } type && !HasType(value, type))
        {
            return [new Issue(path, $"must be {type}, is {TypeOf(value)}")];
        }

        var messages = Equality(value, schema).Concat(value.ValueKind switch
        {
            JsonValueKind.String => Rules.OfString(value.ToString(), schema),
            JsonValueKind.Number => Rules.OfNumber(value, schema),
            JsonValueKind.Array => OfList(value, schema),
            _ => [],
        });
        var issues = messages.Select(message => new Issue(path, message)).ToList();
        issues.AddRange(value.ValueKind switch
        {
            JsonValueKind.Array => OfItems(value, schema, path),
            JsonValueKind.Object => OfObject(value, schema, path),
            _ => [],
        });
        issues.AddRange(OfVariants(value, schema, path));
        return issues;
    }

    private static string TypeOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => "null",
        JsonValueKind.True or JsonValueKind.False => "boolean",
        JsonValueKind.String => "string",
        JsonValueKind.Array => "array",
        JsonValueKind.Object => "object",
        _ => "number",
    };

    private static bool HasType(JsonElement value, string type) => type switch
    {
        "integer" => value.ValueKind == JsonValueKind.Number && value.GetDouble() is var number && number == System.Math.Floor(number),
        "boolean" => BooleanCodec.IsReadAsBoolean(value),
        _ => TypeOf(value) == type,
    };

    private static IEnumerable<string> Equality(JsonElement value, JsonSchema schema)
    {
        if (schema.Enum is { } all && !all.Any(one => IsEqual(value, one)))
        {
            yield return $"must be one of [{string.Join(",", all.Select(Shown))}]";
        }

        if (schema.Const is { } only && !IsEqual(value, only))
        {
            yield return $"must be {Shown(only)}";
        }
    }

    private static bool IsEqual(JsonElement value, object? other) => other switch
    {
        null => value.ValueKind == JsonValueKind.Null,
        string text => value.ValueKind == JsonValueKind.String && value.ValueEquals(text),
        bool flag => value.ValueKind == (flag ? JsonValueKind.True : JsonValueKind.False),
        _ => value.ValueKind == JsonValueKind.Number
            && value.GetDouble() == System.Convert.ToDouble(other, CultureInfo.InvariantCulture),
    };

    private static string Shown(object? value) => value switch
    {
        null => "null",
        string text => $"\"{JsonEncodedText.Encode(text)}\"",
        bool flag => flag ? "true" : "false",
        _ => System.Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };

    private static IEnumerable<string> OfList(JsonElement value, JsonSchema schema)
    {
        foreach (var message in Rules.OfSize(value.GetArrayLength(), schema.MinItems, schema.MaxItems, "items"))
        {
            yield return message;
        }

        if (schema.UniqueItems && HasTwice(value))
        {
            yield return "must not hold an item twice";
        }
    }

    private static bool HasTwice(JsonElement list)
    {
        var items = list.EnumerateArray().ToList();
        return items.Where((item, index) => items.Take(index).Any(other => JsonEquality.AreEqual(item, other))).Any();
    }

    private static IEnumerable<Issue> OfItems(JsonElement value, JsonSchema schema, string path) =>
        schema.Items is { } items
            ? value.EnumerateArray().SelectMany((item, index) =>
                Validate(item, items, path + "[" + index.ToString(CultureInfo.InvariantCulture) + "]"))
            : [];

    private static IEnumerable<Issue> OfObject(JsonElement value, JsonSchema schema, string path)
    {
        foreach (var name in schema.Required)
        {
            if (!value.TryGetProperty(name, out _))
            {
                yield return new Issue(path + Step(name), "is required, is missing");
            }
        }

        foreach (var property in value.EnumerateObject())
        {
            var declared = schema.Properties?.GetValueOrDefault(property.Name) ?? schema.AdditionalProperties;
            if (declared is null)
            {
                continue;
            }

            foreach (var issue in Validate(property.Value, declared, path + Step(property.Name)))
            {
                yield return issue;
            }
        }
    }

    private static string Step(string name) =>
        PlainName.IsMatch(name) ? $".{name}" : $"[\"{JsonEncodedText.Encode(name)}\"]";

    private static IEnumerable<Issue> OfVariants(JsonElement value, JsonSchema schema, string path)
    {
        IReadOnlyList<Issue>? nearest = null;
        foreach (var variant in schema.AnyOf ?? [])
        {
            var issues = Validate(value, variant, path);
            if (issues.Count == 0)
            {
                return [];
            }

            // The variant with the best match is most likely the intended one.
            nearest = nearest is null || issues.Count < nearest.Count ? issues : nearest;
        }

        return nearest is null
            ? []
            : nearest.Prepend(new Issue(path, $"must fit one of {schema.AnyOf?.Count} variants, fits none"));
    }
}

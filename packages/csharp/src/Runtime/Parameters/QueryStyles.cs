using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;

namespace PlexAPI.Runtime.Parameters;

/// <summary>The styles of query parameters, cookies and form fields.</summary>
internal static class QueryStyles
{
    /// <summary>The pairs of a value, encoded; null where it is absent.</summary>
    public static string? Write(string name, ParameterValue? given, ParameterStyle style, bool explode, bool allowReserved)
    {
        if (given is not { } value)
        {
            return null;
        }

        return style switch
        {
            ParameterStyle.Json => Pair(name, Percent.Encode(value.Wire.ValueKind == JsonValueKind.Undefined ? PathStyles.JsonOf(value.Text) : value.Wire.GetRawText(), allowReserved)),
            ParameterStyle.DeepObject => Deep(name, value, allowReserved),
            ParameterStyle.SpaceDelimited => Delimited(name, value, explode, allowReserved, "%20"),
            ParameterStyle.PipeDelimited => Delimited(name, value, explode, allowReserved, "%7C"),
            _ => Delimited(name, value, explode, allowReserved, ","),
        };
    }

    private static string? Delimited(string name, ParameterValue value, bool explode, bool allowReserved, string delimiter)
    {
        string Text(JsonElement item) => Percent.Encode(ParameterValue.TextOf(item), allowReserved);
        if (value.IsText)
        {
            return Pair(name, Percent.Encode(value.Text, allowReserved));
        }

        var fields = (value.IsList ? value.Items.Select(item => KeyValuePair.Create(name, item)) : value.Fields).ToList();
        if (fields.Count == 0)
        {
            return null;
        }

        if (explode)
        {
            return string.Join("&", fields.Select(field => Pair(field.Key, Text(field.Value))));
        }

        var items = value.IsList
            ? fields.Select(field => Text(field.Value))
            : fields.SelectMany(field => new[] { Percent.Encode(field.Key), Text(field.Value) });
        return Pair(name, string.Join(delimiter, items));
    }

    /// <summary><c>color[R]=100</c>, brackets percent-encoded; of a list <c>color[]=a</c>; deeper objects go on in the same way, and deeper lists repeat their name.</summary>
    private static string? Deep(string name, ParameterValue value, bool allowReserved)
    {
        if (value.IsText)
        {
            return Pair(name, Percent.Encode(value.Text, allowReserved));
        }

        var encoded = Percent.Encode(value.IsList && !name.EndsWith("[]", StringComparison.Ordinal) ? $"{name}[]" : name);
        var pairs = value.IsList
            ? value.Items.SelectMany(item => DeepPairs(encoded, item, allowReserved))
            : DeepPairs(encoded, value.Wire, allowReserved);
        var all = pairs.ToList();
        return all.Count == 0 ? null : string.Join("&", all);
    }

    private static IEnumerable<string> DeepPairs(string encodedName, JsonElement value, bool allowReserved) => value.ValueKind switch
    {
        JsonValueKind.Null => [],
        JsonValueKind.Array => value.EnumerateArray().SelectMany(item => DeepPairs(encodedName, item, allowReserved)),
        JsonValueKind.Object => value.EnumerateObject()
            .SelectMany(field => DeepPairs($"{encodedName}%5B{Percent.Encode(field.Name)}%5D", field.Value, allowReserved)),
        _ => [$"{encodedName}={Percent.Encode(ParameterValue.TextOf(value), allowReserved)}"],
    };

    private static string Pair(string key, string encoded) => $"{Percent.Encode(key)}={encoded}";
}

using System;
using System.Collections.Generic;
using System.Linq;

namespace PlexAPI.Runtime.Parameters;

/// <summary>The styles of path parameters.</summary>
internal static class PathStyles
{
    /// <exception cref="ArgumentException">The value makes no path segment.</exception>
    public static string Write(string name, ParameterValue? given, ParameterStyle style, bool explode)
    {
        var value = given ?? throw new ArgumentException(Missing(name));
        var isEmpty = value.IsText ? style == ParameterStyle.Simple && value.Text.Length == 0 : value.IsList ? !value.Items.Any() : !value.Fields.Any();
        if (isEmpty)
        {
            throw new ArgumentException($"path parameter {name} is empty; give it a value");
        }

        return style switch
        {
            ParameterStyle.Label => "." + Join(value, explode ? "=" : ",", explode ? "." : ","),
            ParameterStyle.Matrix => Matrix(name, value, explode),
            ParameterStyle.Json => Percent.Encode(value.IsText && value.Wire.ValueKind == System.Text.Json.JsonValueKind.Undefined ? JsonOf(value.Text) : value.Wire.GetRawText()),
            _ => Join(value, explode ? "=" : ",", ","),
        };
    }

    /// <summary>
    /// Refuses a path with a segment <c>.</c> or <c>..</c>, also as <c>%2e</c>: URL parsers take such a segment away, so
    /// that the request would go to another path.
    /// </summary>
    /// <exception cref="ArgumentException">There is such a segment.</exception>
    public static void Check(string path)
    {
        if (path.Split('/').Any(static segment => segment.Replace("%2e", ".", StringComparison.OrdinalIgnoreCase) is "." or ".."))
        {
            throw new ArgumentException("a path parameter must not make a path segment \".\" or \"..\"");
        }
    }

    internal static string Missing(string name) => $"path parameter {name} is missing; give it a value";

    internal static string JsonOf(string text) =>
        Json.RawJson.WriteText(text, Json.JsonCodecs.String);

    private static string Matrix(string name, ParameterValue value, bool explode)
    {
        if (!explode || value.IsText)
        {
            return Pair(name, Join(value, ",", ","));
        }

        var pairs = value.IsList
            ? value.Items.Select(item => KeyValuePair.Create(name, item))
            : value.Fields;
        return string.Concat(pairs.Select(static pair => Pair(pair.Key, Percent.Encode(ParameterValue.TextOf(pair.Value)))));
    }

    private static string Pair(string key, string text) => $";{Percent.Encode(key)}{(text.Length > 0 ? "=" : "")}{text}";

    private static string Join(ParameterValue value, string equals, string separator)
    {
        if (value.IsText)
        {
            return Percent.Encode(value.Text);
        }

        return string.Join(separator, value.IsList
            ? value.Items.Select(static item => Percent.Encode(ParameterValue.TextOf(item)))
            : value.Fields.Select(field => Percent.Encode(field.Key) + equals + Percent.Encode(ParameterValue.TextOf(field.Value))));
    }
}

using System.Collections.Generic;
using System.Linq;
using System.Text.Json;

namespace PlexAPI.Runtime.Parameters;

/// <summary>The style of headers, which does not percent-encode: <c>blue</c>, <c>a,b</c>, <c>R,100</c>; exploded <c>R=100</c>.</summary>
internal static class HeaderStyles
{
    public static string? Write(ParameterValue? given, ParameterStyle style, bool explode)
    {
        if (given is not { } value)
        {
            return null;
        }

        if (style == ParameterStyle.Json)
        {
            return value.Wire.ValueKind == JsonValueKind.Undefined ? PathStyles.JsonOf(value.Text) : value.Wire.GetRawText();
        }

        if (value.IsText)
        {
            return value.Text;
        }

        return string.Join(",", value.IsList
            ? value.Items.Select(ParameterValue.TextOf)
            : value.Fields.Select(field => field.Key + (explode ? "=" : ",") + ParameterValue.TextOf(field.Value)));
    }

    /// <summary>A cookie in the style <c>cookie</c>: <c>color=blue</c>, <c>color=a; color=b</c>, <c>R=100; G=200</c>.</summary>
    public static string? PlainCookie(string name, ParameterValue? given, bool explode)
    {
        if (given is not { } value)
        {
            return null;
        }

        if (value.IsText)
        {
            return $"{name}={value.Text}";
        }

        var fields = (value.IsList ? value.Items.Select(item => KeyValuePair.Create(name, item)) : value.Fields)
            .Select(static field => (field.Key, Text: ParameterValue.TextOf(field.Value)))
            .ToList();
        if (fields.Count == 0)
        {
            return null;
        }

        return explode
            ? string.Join("; ", fields.Select(static field => $"{field.Key}={field.Text}"))
            : $"{name}={string.Join(",", value.IsList ? fields.Select(static field => field.Text) : fields.SelectMany(static field => new[] { field.Key, field.Text }))}";
    }
}

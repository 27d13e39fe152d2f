using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Json;
using PlexAPI.Runtime.Json;
using PlexAPI.Runtime.Parameters;

namespace PlexAPI.Runtime.Body;

/// <summary>Bodies of the type <c>application/x-www-form-urlencoded</c>.</summary>
internal static class FormBody
{
    /// <summary>Null where the value is absent.</summary>
    public static RequestBody? Of<T>(string contentType, T? value, JsonCodec<T> codec, PartEncodings? encodings = null)
    {
        if (value is null)
        {
            return null;
        }

        var secrets = new List<string>();
        codec.Inspect(value, "body", secrets);
        var pairs = RawJson.ElementOf(value, codec).EnumerateObject().Select(field => Pair(field, encodings));
        var text = string.Join("&", pairs.Where(static pair => pair is not null));
        return new BytesBody(contentType, Encoding.UTF8.GetBytes(text), secrets);
    }

    private static string? Pair(JsonProperty field, PartEncodings? encodings) =>
        Pairs(field.Name, field.Value, encodings?.GetValueOrDefault(field.Name) ?? new PartEncoding());

    /// <summary>A field as its encoding says: pairs of names and values, percent-encoded; null where it is absent.</summary>
    public static string? Pairs(string name, JsonElement value, PartEncoding encoding)
    {
        // Without a style an object is one JSON text.
        var isPlain = encoding is { Style: null, Explode: null, AllowReserved: false };
        var style = isPlain && value.ValueKind == JsonValueKind.Object ? ParameterStyle.Json : encoding.Style ?? ParameterStyle.Form;
        var explode = encoding.Explode ?? style == ParameterStyle.Form;
        return QueryStyles.Write(name, ParameterValue.Of(value, JsonCodecs.Any), style, explode, encoding.AllowReserved);
    }
}

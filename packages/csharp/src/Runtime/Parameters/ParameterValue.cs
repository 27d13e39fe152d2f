using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using PlexAPI.Runtime.Json;

namespace PlexAPI.Runtime.Parameters;

/// <summary>A parameter's value in the three forms that all styles tell apart, without what is absent.</summary>
internal readonly struct ParameterValue
{
    private ParameterValue(JsonElement wire, string? text)
    {
        Wire = wire;
        _text = text;
    }

    private readonly string? _text;

    /// <summary>The value as JSON.</summary>
    public JsonElement Wire { get; }

    public bool IsText => _text is not null;

    /// <summary>The text of a value that is neither list nor object.</summary>
    public string Text => _text ?? "";

    public bool IsList => !IsText && Wire.ValueKind == JsonValueKind.Array;

    public IEnumerable<JsonElement> Items => Wire.EnumerateArray().Where(static item => item.ValueKind != JsonValueKind.Null);

    public IEnumerable<KeyValuePair<string, JsonElement>> Fields =>
        Wire.EnumerateObject()
            .Where(static property => property.Value.ValueKind != JsonValueKind.Null)
            .Select(static property => KeyValuePair.Create(property.Name, property.Value));

    /// <summary>Null where the value is absent.</summary>
    public static ParameterValue? Of<T>(T value, JsonCodec<T> codec)
    {
        if (value is string text)
        {
            return new ParameterValue(default, text);
        }

        var wire = RawJson.ElementOf(value, codec);
        return wire.ValueKind switch
        {
            JsonValueKind.Null or JsonValueKind.Undefined => null,
            JsonValueKind.Array or JsonValueKind.Object => new ParameterValue(wire, null),
            _ => new ParameterValue(wire, TextOf(wire)),
        };
    }

    /// <summary>Text of a value; JSON of one that is a list or an object, where there is no other way.</summary>
    public static string TextOf(JsonElement wire) =>
        wire.ValueKind == JsonValueKind.String ? wire.GetString() ?? "" : wire.GetRawText();
}

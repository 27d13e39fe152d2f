using System.Text.Json;

namespace PlexAPI.Runtime.Json;

/// <summary>JSON of any kind, kept as it is.</summary>
internal sealed class AnyCodec : JsonCodec<JsonElement>
{
    public override bool TryRead(ref Utf8JsonReader reader, out JsonElement value)
    {
        value = JsonElement.ParseValue(ref reader);
        return true;
    }

    public override void Write(Utf8JsonWriter writer, JsonElement value, bool masked)
    {
        if (value.ValueKind == JsonValueKind.Undefined)
        {
            writer.WriteNullValue();
        }
        else
        {
            value.WriteTo(writer);
        }
    }
}

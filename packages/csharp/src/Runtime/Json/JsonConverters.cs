using System;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace PlexAPI.Runtime.Json;

/// <summary>Lets <c>JsonSerializer</c> read and write a type of the API; what it writes has no secrets.</summary>
internal abstract class CodecConverter<T>(JsonCodec<T> codec) : JsonConverter<T>
{
    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        codec.TryRead(ref reader, out var value) ? value : throw new JsonException();

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        codec.Write(writer, value, masked: true);
}

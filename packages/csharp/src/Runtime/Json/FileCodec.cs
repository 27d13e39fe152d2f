using System;
using System.Text.Json;

namespace PlexAPI.Runtime.Json;

/// <summary>A file, which only a form or a whole body can hold.</summary>
internal sealed class FileCodec : JsonCodec<UploadFile>
{
    public override bool TryRead(ref Utf8JsonReader reader, out UploadFile value)
    {
        value = RawJson.TextOf(ref reader) is { } text && reader.TokenType == JsonTokenType.String
            ? new UploadFile(System.Text.Encoding.UTF8.GetBytes(text))
            : new UploadFile(ReadOnlyMemory<byte>.Empty);
        return reader.TokenType == JsonTokenType.String;
    }

    public override void Write(Utf8JsonWriter writer, UploadFile value, bool masked) => writer.WriteNullValue();
}

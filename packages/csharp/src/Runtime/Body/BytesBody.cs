using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Text;
using System.Text.Json;
using PlexAPI.Runtime.Json;

namespace PlexAPI.Runtime.Body;

/// <summary>A body that is in memory.</summary>
internal sealed class BytesBody(string contentType, ReadOnlyMemory<byte> bytes, IReadOnlyList<string> secrets) : RequestBody
{
    public override string ContentType => contentType;

    public override HttpContent ToContent() => new ReadOnlyMemoryContent(bytes);

    /// <summary>The bytes, for a body that is written elsewhere.</summary>
    public ReadOnlyMemory<byte> Bytes => bytes;

    public override void AddSecrets(ICollection<string> known)
    {
        foreach (var secret in secrets)
        {
            known.Add(secret);
        }
    }
}

/// <summary>The bodies that are one value.</summary>
internal static class Bodies
{
    /// <summary>Null where the value is absent.</summary>
    public static RequestBody? Json<T>(string contentType, T? value, JsonCodec<T> codec)
    {
        if (value is null)
        {
            return null;
        }

        var secrets = new List<string>();
        codec.Inspect(value, "body", secrets);
        return new BytesBody(contentType, RawJson.Write(value, codec), secrets);
    }

    /// <inheritdoc cref="Json{T}(string, T, JsonCodec{T})"/>
    public static RequestBody? Json<T>(string contentType, T? value, JsonCodec<T> codec)
        where T : struct => value is { } given ? Json(contentType, given, codec) : null;

    /// <summary>Null where the value is absent.</summary>
    public static RequestBody? Text<T>(string contentType, T? value, JsonCodec<T> codec)
    {
        if (value is null)
        {
            return null;
        }

        var secrets = new List<string>();
        codec.Inspect(value, "body", secrets);
        var wire = RawJson.ElementOf(value, codec);
        var text = wire.ValueKind == JsonValueKind.String ? wire.GetString() ?? "" : wire.GetRawText();
        return new BytesBody(contentType, Encoding.UTF8.GetBytes(text), secrets);
    }

    /// <inheritdoc cref="Text{T}(string, T, JsonCodec{T})"/>
    public static RequestBody? Text<T>(string contentType, T? value, JsonCodec<T> codec)
        where T : struct => value is { } given ? Text(contentType, given, codec) : null;

    public static RequestBody? Binary(string contentType, UploadFile? value) =>
        value is null ? null : new FileBody(FileType.Of(value.ContentType, contentType), value);
}

/// <summary>A file as a body.</summary>
internal sealed class FileBody(string contentType, UploadFile file) : RequestBody
{
    public override string ContentType => contentType;

    public override bool IsRepeatable => file.IsRepeatable;

    public override HttpContent ToContent() => file.ToContent();
}

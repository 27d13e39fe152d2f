using System;
using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Text;
using System.Text.Json;
using PlexAPI.Runtime.Json;

namespace PlexAPI.Runtime;

/// <summary>A response with its whole body.</summary>
internal sealed class ReceivedResponse(HttpResponseMessage message, byte[] body)
{
    public int StatusCode { get; } = (int)message.StatusCode;

    public string ContentType { get; } = HeaderOf(message, "content-type");

    public byte[] Body => body;

    /// <summary>The body as UTF-8, whatever its charset is.</summary>
    public ReadOnlyMemory<byte> Utf8 => RawJson.Whole(TextDecoder.ToUtf8(body, ContentType));

    /// <summary>The declared status that the response is taken for, such as <c>200</c> or <c>2XX</c>.</summary>
    public string DeclaredStatus { get; set; } = "";

    /// <summary>The body as a value of a type; none where it is JSON of another kind.</summary>
    /// <exception cref="System.Text.Json.JsonException">The body is not JSON.</exception>
    public T? Json<T>(JsonCodec<T> codec)
        where T : class => RawJson.TryRead(Utf8.Span, codec, out var value) ? value : null;

    /// <inheritdoc cref="Json{T}"/>
    public T? JsonValue<T>(JsonCodec<T> codec)
        where T : struct => RawJson.TryRead(Utf8.Span, JsonCodecs.Nullable(codec), out var value) ? value : null;

    /// <summary>As <see cref="Json{T}"/>, for a body that may be anything.</summary>
    /// <returns>Whether the body is JSON.</returns>
    public bool TryJson<T>(JsonCodec<T> codec, out T? value)
        where T : class
    {
        try
        {
            value = Json(codec);
            return true;
        }
        catch (JsonException)
        {
            value = default;
            return false;
        }
    }

    /// <inheritdoc cref="TryJson{T}"/>
    public bool TryJsonValue<T>(JsonCodec<T> codec, out T? value)
        where T : struct
    {
        try
        {
            value = JsonValue(codec);
            return true;
        }
        catch (JsonException)
        {
            value = null;
            return false;
        }
    }

    /// <summary>The body as text, by the charset that the content type names.</summary>
    public string Text() => TextDecoder.Decode(body, ContentType);

    /// <summary>The body as a value that stands there as text, such as <c>42</c>; none where it is no such text.</summary>
    public T? TextValue<T>(JsonCodec<T> codec)
    {
        var text = Text();
        foreach (var wire in new[] { RawJson.WriteText(text, JsonCodecs.String), text })
        {
            try
            {
                if (RawJson.TryRead(Encoding.UTF8.GetBytes(wire), codec, out var value))
                {
                    return value;
                }
            }
            catch (JsonException)
            {
                // The text is neither a number nor a boolean.
            }
        }

        return default;
    }

    /// <summary>The values of a header, joined by commas (RFC 9110, section 5.3); empty where it is missing.</summary>
    public string Header(string name) => HeaderOf(message, name);

    /// <summary>The lines of a header, in order; none where it is missing.</summary>
    public IReadOnlyList<string> HeaderLines(string name) =>
        message.Headers.NonValidated.TryGetValues(name, out var values)
        || message.Content.Headers.NonValidated.TryGetValues(name, out values)
            ? [.. values]
            : [];

    public IEnumerable<KeyValuePair<string, string>> Headers =>
        message.Headers.NonValidated.Concat(message.Content.Headers.NonValidated)
            .Select(static header => KeyValuePair.Create(header.Key.ToLowerInvariant(), string.Join(", ", header.Value)));

    /// <summary>The response as the framework has it, with a body of its own that was not read yet.</summary>
    public HttpResponseMessage ToMessage()
    {
        var copy = new HttpResponseMessage(message.StatusCode)
        {
            ReasonPhrase = message.ReasonPhrase,
            Version = message.Version,
            Content = new ByteArrayContent(body),
        };
        foreach (var (name, values) in message.Headers.NonValidated)
        {
            copy.Headers.TryAddWithoutValidation(name, values);
        }

        foreach (var (name, values) in message.Content.Headers.NonValidated)
        {
            copy.Content.Headers.TryAddWithoutValidation(name, values);
        }

        return copy;
    }

    public static string HeaderOf(HttpResponseMessage message, string name)
    {
        if (message.Headers.NonValidated.TryGetValues(name, out var values)
            || message.Content.Headers.NonValidated.TryGetValues(name, out values))
        {
            return values.Count == 1 ? values.ToString() : string.Join(", ", values);
        }

        return "";
    }
}

using System;
using System.Buffers;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace PlexAPI.Runtime.Json;

/// <summary>JSON text to tokens and back.</summary>
internal static class RawJson
{
    /// <summary>How deep objects and lists may stand in each other: what is deeper is refused before the stack ends.</summary>
    public const int MostLevels = 512;

    private static readonly JsonReaderOptions ReaderOptions = new() { MaxDepth = MostLevels };
    private static readonly JsonDocumentOptions DocumentOptions = new() { MaxDepth = MostLevels };
    private static readonly JsonWriterOptions WriterOptions = new()
    {
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        MaxDepth = MostLevels,
        SkipValidation = true,
    };

    /// <summary>Reads a whole text: nothing may follow the value.</summary>
    /// <exception cref="JsonException">The text is not JSON.</exception>
    /// <returns>False where the JSON is valid and of another kind.</returns>
    public static bool TryRead<T>(ReadOnlySpan<byte> text, JsonCodec<T> codec, out T? value)
    {
        var reader = new Utf8JsonReader(text, ReaderOptions);
        reader.Read();
        if (reader.TokenType == JsonTokenType.Null)
        {
            value = default;
            End(ref reader);
            return true;
        }

        if (codec.TryRead(ref reader, out value))
        {
            End(ref reader);
            return true;
        }

        value = default;
        // A value of another kind must still be valid JSON.
        while (reader.Read())
        {
        }

        return false;
    }

    /// <summary>Reads JSON that the user gives. It may hold secrets, so that no message quotes it.</summary>
    /// <exception cref="JsonException">The text is not JSON.</exception>
    public static bool TryReadText<T>(string json, JsonCodec<T> codec, [MaybeNullWhen(false)] out T value)
    {
        ArgumentNullException.ThrowIfNull(json);
        try
        {
            return TryRead(Encoding.UTF8.GetBytes(json), codec, out value);
        }
        catch (JsonException problem)
        {
            throw new JsonException($"the text is not JSON at line {problem.LineNumber}, byte {problem.BytePositionInLine}, both counted from 0");
        }
    }

    /// <exception cref="JsonException">The text is not JSON.</exception>
    public static JsonElement Parse(ReadOnlyMemory<byte> text)
    {
        using var document = JsonDocument.Parse(text, DocumentOptions);
        return document.RootElement.Clone();
    }

    /// <summary>Whether a text that could not be read is nested too deeply, up to where it stops being JSON.</summary>
    public static bool IsTooDeep(ReadOnlySpan<byte> text)
    {
        var reader = new Utf8JsonReader(text, new JsonReaderOptions { MaxDepth = int.MaxValue });
        try
        {
            while (reader.Read())
            {
                if (reader.TokenType is JsonTokenType.StartArray or JsonTokenType.StartObject && reader.CurrentDepth >= MostLevels)
                {
                    return true;
                }
            }
        }
        catch (JsonException)
        {
            // Invalid text ends the search.
        }

        return false;
    }

    public static byte[] Write<T>(T value, JsonCodec<T> codec, bool masked = false)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, WriterOptions))
        {
            codec.Write(writer, value, masked);
        }

        return buffer.WrittenSpan.ToArray();
    }

    public static string WriteText<T>(T value, JsonCodec<T> codec, bool masked = false) =>
        Encoding.UTF8.GetString(Write(value, codec, masked));

    public static JsonElement ElementOf<T>(T value, JsonCodec<T> codec) => Parse(Write(value, codec));

    /// <summary>The values that are of a type.</summary>
    public static Dictionary<string, T> Typed<T>(Dictionary<string, JsonElement> wire, JsonCodec<T> codec)
    {
        var typed = new Dictionary<string, T>();
        foreach (var (name, element) in wire)
        {
            var reader = new Utf8JsonReader(BytesOf(element), ReaderOptions);
            if (reader.Read() && codec.TryRead(ref reader, out var value))
            {
                typed[name] = value;
            }
        }

        return typed;
    }

    /// <summary>A text in which half of a surrogate pair has become U+FFFD, as bytes do that are no text.</summary>
    public static ReadOnlyMemory<byte> Whole(ReadOnlyMemory<byte> text)
    {
        if (text.Span.IndexOf("\\ud"u8) < 0 && text.Span.IndexOf("\\uD"u8) < 0)
        {
            return text;
        }

        var whole = Regex.Replace(
            Encoding.UTF8.GetString(text.Span),
            @"\\(?:u[dD][89abAB]..\\u[dD][c-fC-F]..|u([dD][89a-fA-F])..|.)",
            static escape => escape.Groups[1].Success ? "\\ufffd" : escape.Value,
            RegexOptions.Singleline);
        return Encoding.UTF8.GetBytes(whole);
    }

    public static byte[] BytesOf(JsonElement element) => Encoding.UTF8.GetBytes(element.GetRawText());

    /// <summary>The text at which the reader stands; half of a surrogate pair becomes U+FFFD, as in other bad text.</summary>
    public static string TextOf(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString() ?? "";
        }
        catch (InvalidOperationException)
        {
            var escaped = Encoding.UTF8.GetString(reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan);
            return Unescape(escaped);
        }
    }

    private static void End(ref Utf8JsonReader reader)
    {
        if (reader.Read())
        {
            throw new JsonException("text follows the value");
        }
    }

    private static string Unescape(string escaped)
    {
        var text = Regex.Replace(escaped, @"\\(u[0-9A-Fa-f]{4}|.)", static match => match.Value[1] switch
        {
            'u' => ((char)Convert.ToUInt16(match.Value[2..], 16)).ToString(),
            'b' => "\b",
            'f' => "\f",
            'n' => "\n",
            'r' => "\r",
            't' => "\t",
            var other => other.ToString(),
        });
        return Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
    }
}

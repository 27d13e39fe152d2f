using System;
using System.Net.Http.Headers;
using System.Text;

namespace PlexAPI.Runtime;

/// <summary>Bytes to text, by the charset that a content type names.</summary>
internal static class TextDecoder
{
    private static readonly Encoding[] Marked = [Encoding.UTF8, Encoding.Unicode, Encoding.BigEndianUnicode];

    /// <summary>The text without byte order mark, which counts more than the header.</summary>
    public static string Decode(byte[] body, string contentType)
    {
        var encoding = EncodingOf(contentType);
        foreach (var marked in Marked)
        {
            if (body.AsSpan().StartsWith(marked.Preamble))
            {
                return marked.GetString(body, marked.Preamble.Length, body.Length - marked.Preamble.Length);
            }
        }

        return encoding.GetString(body);
    }

    /// <summary>The text as UTF-8, without byte order mark and with U+FFFD in place of what is not of the charset.</summary>
    public static ReadOnlyMemory<byte> ToUtf8(byte[] body, string contentType)
    {
        return !IsMarked(body) && EncodingOf(contentType) == Encoding.UTF8 && System.Text.Unicode.Utf8.IsValid(body)
            ? body
            : Encoding.UTF8.GetBytes(Decode(body, contentType));
    }

    private static bool IsMarked(byte[] body)
    {
        foreach (var marked in Marked)
        {
            if (body.AsSpan().StartsWith(marked.Preamble))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>UTF-8, unless another one is named that there is.</summary>
    private static Encoding EncodingOf(string contentType)
    {
        var index = contentType.IndexOf("charset", StringComparison.OrdinalIgnoreCase);
        // A shortcut for the most common case, which needs no parsing.
        if (index < 0
            || contentType.AsSpan(index).Equals("charset=utf-8", StringComparison.OrdinalIgnoreCase)
            || !MediaTypeHeaderValue.TryParse(contentType, out var parsed)
            || parsed.CharSet is not { } charset)
        {
            return Encoding.UTF8;
        }

        // Browsers read these labels as another encoding (https://encoding.spec.whatwg.org/#names-and-labels).
        var name = charset.Trim('"').ToLowerInvariant() switch
        {
            "utf-8" or "utf8" => "utf-8",
            "iso-8859-1" or "latin1" or "us-ascii" or "ascii" => "windows-1252",
            "gbk" or "gb2312" => "gb18030",
            var other => other,
        };
        try
        {
            // UTF-7 is not decoded, as in browsers: it can hide markup.
            return name is "utf-8" or "utf-7"
                ? Encoding.UTF8
                : CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        }
        catch (Exception exception) when (exception is ArgumentException or NotSupportedException)
        {
            return Encoding.UTF8;
        }
    }
}

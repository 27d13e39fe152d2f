using System;
using System.Text.RegularExpressions;

namespace PlexAPI.Runtime.Parameters;

/// <summary>Percent-encoding (RFC 3986, section 2.1).</summary>
internal static class Percent
{
    // Encoded triples pass, as do the reserved characters that mean nothing in a query.
    private static readonly Regex NotAllowed = new(@"%[0-9A-Fa-f]{2}|[^A-Za-z0-9_.~:/?@!$'()*,;=%-]+|%");

    /// <summary>Encodes all but unreserved characters (RFC 6570, section 3.2.1).</summary>
    public static string Encode(string text) => Uri.EscapeDataString(text);

    /// <summary>Encodes a value; with <paramref name="allowReserved"/> only what would not reach the server as a part of it.</summary>
    public static string Encode(string text, bool allowReserved) =>
        allowReserved
            ? NotAllowed.Replace(text, static match => match.Value[0] == '%' && match.Value.Length == 3 && IsTriple(match.Value) ? match.Value : Encode(match.Value))
            : Encode(text);

    private static bool IsTriple(string text) => Uri.IsHexDigit(text[1]) && Uri.IsHexDigit(text[2]);
}

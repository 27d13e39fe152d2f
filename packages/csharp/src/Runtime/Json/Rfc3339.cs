using System;
using System.Globalization;

namespace PlexAPI.Runtime.Json;

/// <summary>Dates and times as RFC 3339 writes them.</summary>
internal static class Rfc3339
{
    public static string TextOf(DateTimeOffset value)
    {
        var format = value.Offset == TimeSpan.Zero ? "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'" : "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz";
        return value.ToString(format, CultureInfo.InvariantCulture);
    }

    public static string TextOf(DateOnly value) => value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static bool TryReadDate(string text, out DateOnly value) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out value);
}

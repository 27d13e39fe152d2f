using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace PlexAPI.Runtime;

/// <summary>Which declared response a response is.</summary>
internal static class MediaType
{
    /// <summary>The declared response that fits best: by status first, then by content type; the first of equals.</summary>
    public static TDeclared? Choose<TDeclared>(IReadOnlyList<TDeclared> all, int status, string contentType)
        where TDeclared : ResponseDefinition
    {
        var received = WithoutParameters(contentType);
        TDeclared? best = null;
        var bestRank = 0;
        for (var index = 0; index < all.Count; index++)
        {
            var declared = all[index];
            var byStatus = StatusRank(declared.Status, status);
            var byType = TypeRank(declared, status, received, all.Count == 1);
            var rank = byStatus > 0 && byType > 0 ? (byStatus * 10) + byType : 0;
            if (rank > bestRank)
            {
                (best, bestRank) = (declared, rank);
            }
        }

        return best;
    }

    /// <summary>
    /// The declared outcome of a success or a redirection. A redirection is one only where its own status or <c>3XX</c>
    /// is declared, and nothing else is read as what is declared for it.
    /// </summary>
    public static TDeclared? Outcome<TDeclared>(IReadOnlyList<TDeclared> all, int status, string contentType)
        where TDeclared : ResponseDefinition
    {
        var isRedirection = IsRedirection(status);
        return !isRedirection && status is < 200 or >= 300
            ? null
            : Choose(OfRedirection(all, isRedirection), status, contentType);
    }

    private static IReadOnlyList<TDeclared> OfRedirection<TDeclared>(IReadOnlyList<TDeclared> all, bool isRedirection)
        where TDeclared : ResponseDefinition
    {
        for (var index = 0; index < all.Count; index++)
        {
            if (all[index].Status.StartsWith('3') != isRedirection)
            {
                return all.Where(declared => declared.Status.StartsWith('3') == isRedirection).ToList();
            }
        }

        return all;
    }

    private static bool IsRedirection(int status) => status is >= 300 and < 400;

    /// <summary>Whether a media type is that of JSON (RFC 6839, section 3.1).</summary>
    public static bool IsJson(string mediaType) =>
        mediaType.EndsWith("/json", StringComparison.Ordinal) || mediaType.EndsWith("+json", StringComparison.Ordinal);

    public static string WithoutParameters(string contentType)
    {
        var end = contentType.IndexOf(';', StringComparison.Ordinal);
        return (end < 0 ? contentType : contentType[..end]).Trim().ToLowerInvariant();
    }

    private static int StatusRank(string declared, int status)
    {
        var text = status.ToString(CultureInfo.InvariantCulture);
        if (declared == text)
        {
            return 4;
        }

        if (declared.Length == 3 && declared.EndsWith("XX", StringComparison.OrdinalIgnoreCase) && declared[0] == text[0])
        {
            return 3;
        }

        // A success with an undeclared status is still a success.
        return declared == "default" ? 2 : status is >= 200 and < 300 ? 1 : 0;
    }

    private static int TypeRank(ResponseDefinition declared, int status, string received, bool isOnly)
    {
        // A definition without a body discards a received one, so it needs exactly this status, or to be the only definition.
        if (declared.ContentType is not { } expected)
        {
            if (IsRedirection(status))
            {
                return received.Length == 0 ? 4 : 1;
            }

            return isOnly || received.Length == 0 || declared.Status == status.ToString(CultureInfo.InvariantCulture) ? 4 : 0;
        }

        if (expected == received)
        {
            return 4;
        }

        if (IsJson(expected) && IsJson(received))
        {
            return 3;
        }

        if (received.Length == 0)
        {
            return 1;
        }

        return IsWithin(received, expected) ? 2 : 0;
    }

    /// <summary>Whether a media type is in a range such as <c>image/*</c>; both without parameters.</summary>
    public static bool IsWithin(string type, string range) =>
        range == "*/*"
        || range == type
        || (range.EndsWith("/*", StringComparison.Ordinal) && type.StartsWith(range[..^1], StringComparison.Ordinal));
}

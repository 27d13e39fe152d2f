using System;
using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Text.RegularExpressions;

namespace PlexAPI.Runtime;

/// <summary>A request on its way, perhaps redirected.</summary>
internal sealed record Hop(HttpMethod Method, Uri Url, Dictionary<string, string> Headers, bool HasBody);

/// <summary>
/// Follows redirects (RFC 9110, section 15.4). Another origin gets neither headers, apart from <c>Accept</c>, nor a body,
/// since both may hold credentials, and no address with a secret of the request.
/// </summary>
internal static class Redirects
{
    /// <summary>How often a call is redirected at most.</summary>
    public const int Most = 5;

    public static bool IsRedirect(int status) => status is 301 or 302 or 303 or 307 or 308;

    /// <summary>The request to send next, or why there is none.</summary>
    public static Hop? Next(Attempt attempt, Hop hop, int status, string location, out string refusal)
    {
        refusal = "";
        if (!Uri.TryCreate(hop.Url, Encoded(location), out var to)
            || (to.Scheme != Uri.UriSchemeHttp && to.Scheme != Uri.UriSchemeHttps)
            || to.UserInfo.Length > 0)
        {
            refusal = "redirected to an address that cannot be followed";
            return null;
        }

        var becomesGet = status == 303 ? hop.Method != HttpMethod.Head : status < 303 && hop.Method == HttpMethod.Post;
        var next = hop with { Url = to };
        if (becomesGet)
        {
            next = next with { Method = HttpMethod.Get, HasBody = false, Headers = Only(hop.Headers, static name => !IsHeader(name, "content-type")) };
        }

        if (Uri.Compare(hop.Url, to, UriComponents.SchemeAndServer, UriFormat.UriEscaped, StringComparison.OrdinalIgnoreCase) == 0)
        {
            return next;
        }

        // If the server repeats the query of the request, the new URL may contain a credential.
        var kept = next.HasBody ? "the body" : attempt.Reveals(location) || attempt.Reveals(to.AbsoluteUri) ? "the secret in the address" : null;
        if (kept is not null)
        {
            // In http://me:12/34@host, "12" is not a port but the beginning of a password that contains a slash.
            var origin = location.Contains('@', StringComparison.Ordinal) ? "another server" : to.GetLeftPart(UriPartial.Authority);
            refusal = $"redirected to {origin}, which must not get {kept}";
            return null;
        }

        return next with { Headers = Only(next.Headers, static name => IsHeader(name, "accept")) };
    }

    /// <summary>Percent-encodes what must not stand in a URL, byte for byte as it came: headers are read as Latin-1.</summary>
    private static string Encoded(string location) =>
        Regex.Replace(location.Trim(), @"%(?![0-9A-Fa-f]{2})|[^A-Za-z0-9_\-.~:/?#[\]@!$&'()*+,;=%]", static found => Uri.HexEscape(found.Value[0]));

    private static Dictionary<string, string> Only(Dictionary<string, string> headers, Func<string, bool> isWanted) =>
        headers.Where(header => isWanted(header.Key)).ToDictionary(headers.Comparer);

    private static bool IsHeader(string name, string other) => name.Equals(other, StringComparison.OrdinalIgnoreCase);
}

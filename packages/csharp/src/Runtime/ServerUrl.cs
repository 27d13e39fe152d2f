using System;
using System.Text.RegularExpressions;
using PlexAPI.Models.Errors;

namespace PlexAPI.Runtime;

/// <summary>The base URL of a server.</summary>
internal static partial class ServerUrl
{
    /// <summary>The URL without slashes at its end.</summary>
    /// <exception cref="InvalidRequestException">It is none that a call can go to.</exception>
    public static string Check(Attempt attempt, string url)
    {
        if (!Form().IsMatch(url) || !Uri.IsWellFormedUriString(url, UriKind.Absolute))
        {
            const string Wanted = "http(s)://host[:port][/path], with a value for every {variable}, without user name, query or fragment";
            throw new InvalidRequestException(attempt, $"the server URL must be {Wanted}");
        }

        return url.TrimEnd('/');
    }

    // An ASCII host and a valid port.
    [GeneratedRegex(
        @"^https?://(?:[A-Z0-9_.~-]+|\[[0-9A-F]*:[A-Z0-9_:.%~-]+\])(?::(?:[0-5]?[0-9]{1,4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]))?(?:/[^?#@\\{}\s]*)?\z",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}

using System;
using System.Linq;
using System.Reflection;
using System.Text.RegularExpressions;

namespace Conformance;

/// <summary>The client of an API, and how it spells the names of the spec.</summary>
internal sealed partial record Package(Assembly Assembly, string Namespace, string ClientName)
{
    public static Package Load(string api) => api switch
    {
        "plex" => new Package(Assembly.Load("PlexAPI.SDK"), "PlexAPI", "PlexAPISDK"),
        _ => new Package(Assembly.Load("ConformanceClient.SDK"), "ConformanceClient", "ConformanceSDK"),
    };

    public Type TypeOf(string name) =>
        Assembly.GetType($"{Namespace}.{name}") ?? throw new InvalidOperationException($"there is no {Namespace}.{name}");

    /// <summary><c>X-Tenant</c> is <c>XTenant</c>.</summary>
    public static string Pascal(string name) =>
        string.Concat(Words().Matches(name).Select(static word => char.ToUpperInvariant(word.Value[0]) + word.Value[1..].ToLowerInvariant()));

    /// <summary><c>X-Tenant</c> is <c>xTenant</c>; options of ours have their own spelling.</summary>
    public static string Camel(string name)
    {
        var pascal = Pascal(name);
        return char.ToLowerInvariant(pascal[0]) + pascal[1..];
    }

    [GeneratedRegex("[A-Z]+(?![a-z])[0-9]*|[A-Z]?[a-z]+[0-9]*|[0-9]+")]
    private static partial Regex Words();
}

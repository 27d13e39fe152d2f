using System;
using System.Linq;

namespace PlexAPI.Runtime.Body;

/// <summary>The media type to send bytes as.</summary>
internal static class FileType
{
    private const string Unknown = "application/octet-stream";

    /// <summary>Their own if the description allows it, otherwise the first that it names.</summary>
    /// <param name="own">The media type of the file; null where it has none.</param>
    /// <param name="described">A media type, or a range or a list of them.</param>
    public static string Of(string? own, string described)
    {
        var all = described.Split(',').Select(static type => type.Trim()).Where(static type => type.Length > 0).ToList();
        var essence = own is null ? null : MediaType.WithoutParameters(own);
        var isAllowed = essence is not null && all.Exists(type => MediaType.IsWithin(essence, MediaType.WithoutParameters(type)));
        return isAllowed ? own! : all.Find(static type => !type.Contains('*', StringComparison.Ordinal)) ?? Unknown;
    }
}

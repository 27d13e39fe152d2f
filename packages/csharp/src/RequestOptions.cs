using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Text.Json.Serialization;
using PlexAPI.Runtime;

namespace PlexAPI;

/// <summary>What can be set for one call. A time or size below zero is an <see cref="ArgumentOutOfRangeException"/>.</summary>
public sealed class RequestOptions
{
    /// <summary>
    /// Longest time for an attempt, from its beginning to the end of the body. Zero and
    /// <see cref="System.Threading.Timeout.InfiniteTimeSpan"/>: no limit. Default: that of the client.
    /// </summary>
    public TimeSpan? Timeout { get; init => field = Checked.Timeout(value, nameof(Timeout)); }

    /// <summary>
    /// When a failed call is sent again, whatever its method; fields that are not set are the client's. Default: as on
    /// the client.
    /// </summary>
    public RetryOptions? Retries { get; init; }

    /// <summary>
    /// Headers to add to this call. They replace headers of the client. Default: none. Debuggers and
    /// <c>JsonSerializer</c> do not show them, because they may hold secrets.
    /// </summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    [JsonIgnore]
    public IReadOnlyDictionary<string, string>? Headers { get; init; }

    /// <summary>
    /// Base URL for this call, <c>http(s)://host[:port][/path]</c>, even if the operation has a server of its own.
    /// Default: the operation's server, then the client's.
    /// </summary>
    public string? ServerURL { get; init; }

    /// <summary>Longest body of the response, in bytes after decompression. Default: that of the client.</summary>
    public long? MaxResponseBytes { get; init => field = Checked.NotNegative(value, nameof(MaxResponseBytes)); }
}

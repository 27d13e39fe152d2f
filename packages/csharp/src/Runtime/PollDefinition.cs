using System;
using PlexAPI.Models;

namespace PlexAPI.Runtime;

/// <summary>What a method waits for that repeats an operation.</summary>
internal sealed class PollDefinition<TResponse>
    where TResponse : OperationResponse
{
    /// <summary>The method: what messages say.</summary>
    public required string Name { get; init; }

    public required Func<TResponse, object?> Until { get; init; }

    /// <summary>The values of <see cref="Until"/> that end it, as text. Default: any but null.</summary>
    public string[]? Values { get; init; }

    /// <summary>Seconds between two requests. Default: 1.</summary>
    public Func<TResponse, double?>? Interval { get; init; }

    /// <summary>In how many seconds, or when, it can no longer come.</summary>
    public Func<TResponse, object?>? Expires { get; init; }
}

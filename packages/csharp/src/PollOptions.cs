using System;
using PlexAPI.Models;
using PlexAPI.Runtime;

namespace PlexAPI;

/// <summary>What can be set for a method that repeats a call until its result is there.</summary>
/// <typeparam name="TResponse">What the call gives.</typeparam>
public sealed class PollOptions<TResponse>
    where TResponse : OperationResponse
{
    /// <summary>Longest wait. Default: until it expires; no limit where the API says no end.</summary>
    public TimeSpan? MaxWait { get; init => field = Checked.NotNegative(value, nameof(MaxWait)); }

    /// <summary>Wait between two requests. Default: as the API says.</summary>
    public TimeSpan? Interval { get; init => field = Checked.NotNegative(value, nameof(Interval)); }

    /// <summary>Called with each result. If it gives false, that result is the last. What it throws ends the wait.</summary>
    public Func<TResponse, bool>? OnResult { get; init; }
}

using System;
using PlexAPI.Runtime;

namespace PlexAPI.Models.Errors;

/// <summary>What was waited for did not come: the wait was over, or it can no longer come.</summary>
public sealed class PollTimeoutException : RequestException
{
    internal PollTimeoutException(Attempt attempt, bool isExpired, TimeSpan maxWait)
        : base(
            attempt,
            isExpired ? "it has expired, waiting for" : $"not within {maxWait.TotalMilliseconds:0} ms:",
            isExpired ? "start again" : "raise MaxWait to wait longer") => IsExpired = isExpired;

    /// <summary>Whether what was waited for has expired: start again. Otherwise <c>MaxWait</c> is over.</summary>
    public bool IsExpired { get; }
}

using System;
using PlexAPI.Runtime;

namespace PlexAPI.Models.Errors;

/// <summary>An attempt took longer than its time limit.</summary>
public sealed class RequestTimeoutException : RequestException
{
    internal RequestTimeoutException(Attempt attempt)
        : base(attempt, $"{What(attempt.Phase)} within {attempt.Timeout.TotalMilliseconds:0} ms for")
    {
        Timeout = attempt.Timeout;
        Phase = attempt.Phase switch
        {
            Runtime.Phase.Body or Runtime.Phase.Result => "body",
            Runtime.Phase.Headers => "headers",
            _ => "request",
        };
    }

    /// <summary>The time that was given.</summary>
    public TimeSpan Timeout { get; }

    /// <summary>
    /// What was missing when time was up: the <c>request</c> itself (a credential function or hook took too long), the
    /// response's <c>headers</c>, or the rest of its <c>body</c> and the hooks behind it.
    /// </summary>
    public string Phase { get; }

    private static string What(Phase phase) => phase switch
    {
        Runtime.Phase.Body => "no complete body",
        Runtime.Phase.Result => "a hook did not end",
        Runtime.Phase.Headers => "no response",
        _ => "no request made",
    };
}

using System;
using PlexAPI.Runtime;

namespace PlexAPI.Models.Errors;

/// <summary>The server was not reached, or the connection broke before the end of the response.</summary>
public sealed class ConnectionException : RequestException
{
    internal ConnectionException(Attempt attempt, Exception cause)
        : base(
            attempt,
            attempt.Phase == Phase.Body ? "the connection broke within the body from" : "no response from",
            Innermost(cause).Message,
            cause)
    {
    }

    /// <summary>The framework says only that sending failed; what happened is in the cause of that.</summary>
    private static Exception Innermost(Exception exception)
    {
        while (exception.InnerException is { } inner)
        {
            exception = inner;
        }

        return exception;
    }
}

using System;
using PlexAPI.Runtime;

namespace PlexAPI.Models.Errors;

/// <summary>What every error of a call has in common. Its message and its properties hold no secret.</summary>
public abstract class RequestException : Exception
{
    private protected RequestException(Attempt attempt, string what, string detail = "", Exception? cause = null)
        : base(attempt.Describe(what, detail), attempt.Harmless(cause))
    {
        Operation = attempt.Request.Operation;
        Method = attempt.Request.Method;
        Url = attempt.Redact(attempt.Request.Url);
    }

    /// <summary>The operationId.</summary>
    public string Operation { get; }

    /// <summary>The HTTP method.</summary>
    public string Method { get; }

    /// <summary>The URL, with <c>[redacted]</c> in place of secrets.</summary>
    public string Url { get; }
}

using System;
using PlexAPI.Runtime;

namespace PlexAPI.Models.Errors;

/// <summary>The call can't be sent as it is: the message says what to change. Nothing was sent.</summary>
public sealed class InvalidRequestException : RequestException
{
    internal InvalidRequestException(Attempt attempt, string detail, Exception? cause = null)
        : base(attempt, "cannot send", detail, cause)
    {
    }
}

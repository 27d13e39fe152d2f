using System;
using PlexAPI.Runtime;

namespace PlexAPI.Models.Errors;

/// <summary>The caller's <see cref="System.Threading.CancellationToken"/> ended the call.</summary>
public sealed class CancelledException : RequestException
{
    internal CancelledException(Attempt attempt, Exception? cause = null)
        : base(attempt, "cancelled by the caller", "", cause)
    {
    }
}

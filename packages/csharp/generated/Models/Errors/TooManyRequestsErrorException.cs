// Generated from the OpenAPI description: edit that and regenerate.

using System.Diagnostics;
using PlexAPI.Models.Components;
using PlexAPI.Runtime;

namespace PlexAPI.Models.Errors;

/// <summary>Too Many Requests - Wait before the next request.</summary>
public sealed class TooManyRequestsErrorException : SDKException
{
    internal TooManyRequestsErrorException(Attempt attempt, ReceivedResponse received, string detail, TooManyRequests? content)
        : base(attempt, received, detail) => Content = content;

    /// <summary>The decoded body; null where it is JSON of another kind than the API declares.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public TooManyRequests? Content { get; }

    internal static TooManyRequestsErrorException? Of(Attempt attempt, ReceivedResponse received, string detail) =>
        received.TryJson(TooManyRequestsCodec.Instance, out var content) ? new TooManyRequestsErrorException(attempt, received, detail, content) : null;
}

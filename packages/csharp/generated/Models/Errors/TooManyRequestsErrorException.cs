// Generated from the OpenAPI description: edit that and regenerate.

using System.Diagnostics;
using PlexAPI.Models.Components;
using PlexAPI.Runtime;
using PlexAPI.Runtime.Json;
using PlexAPI.Runtime.Strict;

namespace PlexAPI.Models.Errors;

/// <summary>Too Many Requests - Wait before the next request.</summary>
public sealed class TooManyRequestsErrorException : SDKException
{
    internal TooManyRequestsErrorException(Attempt attempt, ReceivedResponse received, string detail, TooManyRequests? content)
        : base(attempt, received, detail)
    {
        Content = content;
        RetryAfter = TooManyRequestsErrorExceptionHeaders.RetryAfterHeader.Of(received);
    }

    /// <summary>The decoded body; null where it is JSON of another kind than the API declares.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public TooManyRequests? Content { get; }

    /// <summary>How long to wait, in seconds, or until when (RFC 9110, section 10.2.3); may be absent</summary>
    public string? RetryAfter { get; }

    internal static TooManyRequestsErrorException? Of(Attempt attempt, ReceivedResponse received, string detail) =>
        received.TryJson(TooManyRequestsCodec.Instance, out var content) ? new TooManyRequestsErrorException(attempt, received, detail, content) : null;
}

internal static class TooManyRequestsErrorExceptionHeaders
{
    internal static readonly ResultHeader<string> RetryAfterHeader = new(
        "retry-after",
        HeaderForm.One(ScalarForm.Text),
        JsonCodecs.String,
        static () => new JsonSchema { Type = "string" });
}

// Generated from the OpenAPI description: edit that and regenerate.

using System.Diagnostics;
using PlexAPI.Runtime;

namespace PlexAPI.Models.Errors;

/// <summary>Unauthorized - Returned if the X-Plex-Token is missing from the header or query.</summary>
public sealed class GetTransientTokenResponseBodyException : SDKException
{
    internal GetTransientTokenResponseBodyException(Attempt attempt, ReceivedResponse received, string detail, GetTransientTokenResponseBodyData? content)
        : base(attempt, received, detail) => Content = content;

    /// <summary>The decoded body; null where it is JSON of another kind than the API declares.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public GetTransientTokenResponseBodyData? Content { get; }

    internal static GetTransientTokenResponseBodyException? Of(Attempt attempt, ReceivedResponse received, string detail) =>
        received.TryJson(GetTransientTokenResponseBodyDataCodec.Instance, out var content) ? new GetTransientTokenResponseBodyException(attempt, received, detail, content) : null;
}

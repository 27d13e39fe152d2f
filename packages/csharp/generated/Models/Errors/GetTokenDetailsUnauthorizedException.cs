// Generated from the OpenAPI description: edit that and regenerate.

using System.Diagnostics;
using PlexAPI.Runtime;

namespace PlexAPI.Models.Errors;

/// <summary>Unauthorized - Returned if the X-Plex-Token is missing from the header or query.</summary>
public sealed class GetTokenDetailsUnauthorizedException : SDKException
{
    internal GetTokenDetailsUnauthorizedException(Attempt attempt, ReceivedResponse received, string detail, GetTokenDetailsUnauthorizedData? content)
        : base(attempt, received, detail) => Content = content;

    /// <summary>The decoded body; null where it is JSON of another kind than the API declares.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public GetTokenDetailsUnauthorizedData? Content { get; }

    internal static GetTokenDetailsUnauthorizedException? Of(Attempt attempt, ReceivedResponse received, string detail) =>
        received.TryJson(GetTokenDetailsUnauthorizedDataCodec.Instance, out var content) ? new GetTokenDetailsUnauthorizedException(attempt, received, detail, content) : null;
}

// Generated from the OpenAPI description: edit that and regenerate.

using System.Diagnostics;
using PlexAPI.Models.Components;
using PlexAPI.Runtime;

namespace PlexAPI.Models.Errors;

/// <summary>Token Expired - Sign a JWT anew, and exchange it for another token.</summary>
public sealed class TokenExpiredErrorException : SDKException
{
    internal TokenExpiredErrorException(Attempt attempt, ReceivedResponse received, string detail, TokenExpired? content)
        : base(attempt, received, detail) => Content = content;

    /// <summary>The decoded body; null where it is JSON of another kind than the API declares.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public TokenExpired? Content { get; }

    internal static TokenExpiredErrorException? Of(Attempt attempt, ReceivedResponse received, string detail) =>
        received.TryJson(TokenExpiredCodec.Instance, out var content) ? new TokenExpiredErrorException(attempt, received, detail, content) : null;
}

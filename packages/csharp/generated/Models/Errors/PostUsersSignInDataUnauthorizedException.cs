// Generated from the OpenAPI description: edit that and regenerate.

using System.Diagnostics;
using PlexAPI.Runtime;

namespace PlexAPI.Models.Errors;

/// <summary>Unauthorized - Returned if the X-Plex-Token is missing from the header or query.</summary>
public sealed class PostUsersSignInDataUnauthorizedException : SDKException
{
    internal PostUsersSignInDataUnauthorizedException(Attempt attempt, ReceivedResponse received, string detail, PostUsersSignInDataUnauthorizedData? content)
        : base(attempt, received, detail) => Content = content;

    /// <summary>The decoded body; null where it is JSON of another kind than the API declares.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public PostUsersSignInDataUnauthorizedData? Content { get; }

    internal static PostUsersSignInDataUnauthorizedException? Of(Attempt attempt, ReceivedResponse received, string detail) =>
        received.TryJson(PostUsersSignInDataUnauthorizedDataCodec.Instance, out var content) ? new PostUsersSignInDataUnauthorizedException(attempt, received, detail, content) : null;
}

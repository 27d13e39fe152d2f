// Generated from the OpenAPI description: edit that and regenerate.

using System.Diagnostics;
using PlexAPI.Runtime;

namespace PlexAPI.Models.Errors;

/// <summary>Bad Request - A parameter was not specified, or was specified incorrectly.</summary>
public sealed class PostUsersSignInDataBadRequestException : SDKException
{
    internal PostUsersSignInDataBadRequestException(Attempt attempt, ReceivedResponse received, string detail, PostUsersSignInDataBadRequestData? content)
        : base(attempt, received, detail) => Content = content;

    /// <summary>The decoded body; null where it is JSON of another kind than the API declares.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public PostUsersSignInDataBadRequestData? Content { get; }

    internal static PostUsersSignInDataBadRequestException? Of(Attempt attempt, ReceivedResponse received, string detail) =>
        received.TryJson(PostUsersSignInDataBadRequestDataCodec.Instance, out var content) ? new PostUsersSignInDataBadRequestException(attempt, received, detail, content) : null;
}

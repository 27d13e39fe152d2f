// Generated from the OpenAPI description: edit that and regenerate.

using System.Diagnostics;
using PlexAPI.Runtime;

namespace PlexAPI.Models.Errors;

/// <summary>Bad Request - A parameter was not specified, or was specified incorrectly.</summary>
public sealed class GetTokenDetailsBadRequestException : SDKException
{
    internal GetTokenDetailsBadRequestException(Attempt attempt, ReceivedResponse received, string detail, GetTokenDetailsBadRequestData? content)
        : base(attempt, received, detail) => Content = content;

    /// <summary>The decoded body; null where it is JSON of another kind than the API declares.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public GetTokenDetailsBadRequestData? Content { get; }

    internal static GetTokenDetailsBadRequestException? Of(Attempt attempt, ReceivedResponse received, string detail) =>
        received.TryJson(GetTokenDetailsBadRequestDataCodec.Instance, out var content) ? new GetTokenDetailsBadRequestException(attempt, received, detail, content) : null;
}

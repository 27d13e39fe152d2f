// Generated from the OpenAPI description: edit that and regenerate.

using System.Diagnostics;
using PlexAPI.Runtime;

namespace PlexAPI.Models.Errors;

/// <summary>Unauthorized - Returned if the X-Plex-Token is missing from the header or query.</summary>
public sealed class GetSourceConnectionInformationResponseBodyException : SDKException
{
    internal GetSourceConnectionInformationResponseBodyException(Attempt attempt, ReceivedResponse received, string detail, GetSourceConnectionInformationResponseBodyData? content)
        : base(attempt, received, detail) => Content = content;

    /// <summary>The decoded body; null where it is JSON of another kind than the API declares.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public GetSourceConnectionInformationResponseBodyData? Content { get; }

    internal static GetSourceConnectionInformationResponseBodyException? Of(Attempt attempt, ReceivedResponse received, string detail) =>
        received.TryJson(GetSourceConnectionInformationResponseBodyDataCodec.Instance, out var content) ? new GetSourceConnectionInformationResponseBodyException(attempt, received, detail, content) : null;
}

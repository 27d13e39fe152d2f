// Generated from the OpenAPI description: edit that and regenerate.

using System.Diagnostics;
using PlexAPI.Runtime;

namespace PlexAPI.Models.Errors;

/// <summary>
/// Not Found - The PIN does not exist, has expired, or belongs to another client identifier.
/// </summary>
public sealed class GetPinNotFoundException : SDKException
{
    internal GetPinNotFoundException(Attempt attempt, ReceivedResponse received, string detail, GetPinNotFoundData? content)
        : base(attempt, received, detail) => Content = content;

    /// <summary>The decoded body; null where it is JSON of another kind than the API declares.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public GetPinNotFoundData? Content { get; }

    internal static GetPinNotFoundException? Of(Attempt attempt, ReceivedResponse received, string detail) =>
        received.TryJson(GetPinNotFoundDataCodec.Instance, out var content) ? new GetPinNotFoundException(attempt, received, detail, content) : null;
}

// Generated from the OpenAPI description: edit that and regenerate.

using System.Diagnostics;
using PlexAPI.Runtime;

namespace PlexAPI.Models.Errors;

/// <summary>Unauthorized - Returned if the X-Plex-Token is missing from the header or query.</summary>
public sealed class RegisterKeyUnauthorizedException : SDKException
{
    internal RegisterKeyUnauthorizedException(Attempt attempt, ReceivedResponse received, string detail, RegisterKeyUnauthorizedData? content)
        : base(attempt, received, detail) => Content = content;

    /// <summary>The decoded body; null where it is JSON of another kind than the API declares.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public RegisterKeyUnauthorizedData? Content { get; }

    internal static RegisterKeyUnauthorizedException? Of(Attempt attempt, ReceivedResponse received, string detail) =>
        received.TryJson(RegisterKeyUnauthorizedDataCodec.Instance, out var content) ? new RegisterKeyUnauthorizedException(attempt, received, detail, content) : null;
}

// Generated from the OpenAPI description: edit that and regenerate.

using System.Diagnostics;
using PlexAPI.Models.Components;
using PlexAPI.Runtime;

namespace PlexAPI.Models.Errors;

/// <summary>
/// Unprocessable Content - A JWT is malformed or its signature is wrong, or another device has registered a key
/// with this <c>kid</c>.
/// </summary>
public sealed class KeyRefusedErrorException : SDKException
{
    internal KeyRefusedErrorException(Attempt attempt, ReceivedResponse received, string detail, KeyRefused? content)
        : base(attempt, received, detail) => Content = content;

    /// <summary>The decoded body; null where it is JSON of another kind than the API declares.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public KeyRefused? Content { get; }

    internal static KeyRefusedErrorException? Of(Attempt attempt, ReceivedResponse received, string detail) =>
        received.TryJson(KeyRefusedCodec.Instance, out var content) ? new KeyRefusedErrorException(attempt, received, detail, content) : null;
}

// Generated from the OpenAPI description: edit that and regenerate.

using System.Diagnostics;
using PlexAPI.Models.Components;
using PlexAPI.Runtime;

namespace PlexAPI.Models.Errors;

/// <summary>Bad Request - A parameter was not specified, or was specified incorrectly.</summary>
public sealed class BadRequestErrorException : SDKException
{
    internal BadRequestErrorException(Attempt attempt, ReceivedResponse received, string detail, BadRequest? content)
        : base(attempt, received, detail) => Content = content;

    /// <summary>The decoded body; null where it is JSON of another kind than the API declares.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public BadRequest? Content { get; }

    internal static BadRequestErrorException? Of(Attempt attempt, ReceivedResponse received, string detail) =>
        received.TryJson(BadRequestCodec.Instance, out var content) ? new BadRequestErrorException(attempt, received, detail, content) : null;
}

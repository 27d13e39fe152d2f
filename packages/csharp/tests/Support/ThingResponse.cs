using PlexAPI.Models;
using PlexAPI.Models.Errors;
using PlexAPI.Runtime;

namespace PlexAPI.Tests.Support;

internal sealed class ThingResponse(ReceivedResponse received) : OperationResponse(received)
{
    public Thing? Thing { get; init; }

    public string? Text { get; init; }
}

internal sealed class UnauthorizedException : SDKException
{
    private UnauthorizedException(Attempt attempt, ReceivedResponse received, string detail, Thing? content)
        : base(attempt, received, detail) => Content = content;

    public Thing? Content { get; }

    internal static UnauthorizedException? Of(Attempt attempt, ReceivedResponse received, string detail) =>
        received.TryJson(ThingCodec.Instance, out var content) ? new UnauthorizedException(attempt, received, detail, content) : null;
}

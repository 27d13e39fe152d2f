// Generated from the OpenAPI description: edit that and regenerate.

using PlexAPI.Models.Components;
using PlexAPI.Runtime;

namespace PlexAPI.Models.Requests;

/// <summary>What GetPinAsync gives.</summary>
public sealed class GetPinResponse : OperationResponse
{
    /// <summary>A response of your own, for tests.</summary>
    public GetPinResponse()
        : base(null)
    {
    }

    internal GetPinResponse(ReceivedResponse received)
        : base(received)
    {
    }

    /// <summary>The body; null where the server sent another one, which is in the raw response then.</summary>
    public Pin? Pin { get; init; }
}

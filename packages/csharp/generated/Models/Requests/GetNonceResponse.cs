// Generated from the OpenAPI description: edit that and regenerate.

using PlexAPI.Runtime;

namespace PlexAPI.Models.Requests;

/// <summary>What GetNonceAsync gives.</summary>
public sealed class GetNonceResponse : OperationResponse
{
    /// <summary>A response of your own, for tests.</summary>
    public GetNonceResponse()
        : base(null)
    {
    }

    internal GetNonceResponse(ReceivedResponse received)
        : base(received)
    {
    }

    /// <summary>The body; null where the server sent another one, which is in the raw response then.</summary>
    public GetNonceResponseBody? Object { get; init; }
}

// Generated from the OpenAPI description: edit that and regenerate.

using PlexAPI.Runtime;

namespace PlexAPI.Models.Requests;

/// <summary>What GetTransientTokenAsync gives.</summary>
public sealed class GetTransientTokenResponse : OperationResponse
{
    /// <summary>A response of your own, for tests.</summary>
    public GetTransientTokenResponse()
        : base(null)
    {
    }

    internal GetTransientTokenResponse(ReceivedResponse received)
        : base(received)
    {
    }

    /// <summary>The body; null where the server sent another one, which is in the raw response then.</summary>
    public GetTransientTokenOkResponseBody? Object { get; init; }
}

// Generated from the OpenAPI description: edit that and regenerate.

using PlexAPI.Runtime;

namespace PlexAPI.Models.Requests;

/// <summary>What GetKeysAsync gives.</summary>
public sealed class GetKeysResponse : OperationResponse
{
    /// <summary>A response of your own, for tests.</summary>
    public GetKeysResponse()
        : base(null)
    {
    }

    internal GetKeysResponse(ReceivedResponse received)
        : base(received)
    {
    }

    /// <summary>The body; null where the server sent another one, which is in the raw response then.</summary>
    public GetKeysResponseBody? Object { get; init; }
}

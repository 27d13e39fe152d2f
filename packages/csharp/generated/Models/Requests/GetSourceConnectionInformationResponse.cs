// Generated from the OpenAPI description: edit that and regenerate.

using PlexAPI.Runtime;

namespace PlexAPI.Models.Requests;

/// <summary>What GetSourceConnectionInformationAsync gives.</summary>
public sealed class GetSourceConnectionInformationResponse : OperationResponse
{
    /// <summary>A response of your own, for tests.</summary>
    public GetSourceConnectionInformationResponse()
        : base(null)
    {
    }

    internal GetSourceConnectionInformationResponse(ReceivedResponse received)
        : base(received)
    {
    }

    /// <summary>The body; null where the server sent another one, which is in the raw response then.</summary>
    public GetSourceConnectionInformationOkResponseBody? Object { get; init; }
}

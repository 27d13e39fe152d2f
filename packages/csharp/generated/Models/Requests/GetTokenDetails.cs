// Generated from the OpenAPI description: edit that and regenerate.

using PlexAPI.Models.Components;
using PlexAPI.Runtime;

namespace PlexAPI.Models.Requests;

/// <summary>What GetTokenDetailsAsync gives.</summary>
public sealed class GetTokenDetailsResponse : OperationResponse
{
    /// <summary>A response of your own, for tests.</summary>
    public GetTokenDetailsResponse()
        : base(null)
    {
    }

    internal GetTokenDetailsResponse(ReceivedResponse received)
        : base(received)
    {
    }

    /// <summary>The body; null where the server sent another one, which is in the raw response then.</summary>
    public UserPlexAccount? UserPlexAccount { get; init; }
}

// Generated from the OpenAPI description: edit that and regenerate.

using PlexAPI.Runtime;

namespace PlexAPI.Models.Requests;

/// <summary>What PostUsersSignInDataAsync gives.</summary>
public sealed class PostUsersSignInDataResponse : OperationResponse
{
    /// <summary>A response of your own, for tests.</summary>
    public PostUsersSignInDataResponse()
        : base(null)
    {
    }

    internal PostUsersSignInDataResponse(ReceivedResponse received)
        : base(received)
    {
    }

    /// <summary>The body; null where the server sent another one, which is in the raw response then.</summary>
    public PostUsersSignInDataUserPlexAccount? UserPlexAccount { get; init; }
}

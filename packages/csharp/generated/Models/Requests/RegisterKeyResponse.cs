// Generated from the OpenAPI description: edit that and regenerate.

using PlexAPI.Runtime;

namespace PlexAPI.Models.Requests;

/// <summary>What RegisterKeyAsync gives.</summary>
public sealed class RegisterKeyResponse : OperationResponse
{
    /// <summary>A response of your own, for tests.</summary>
    public RegisterKeyResponse()
        : base(null)
    {
    }

    internal RegisterKeyResponse(ReceivedResponse received)
        : base(received)
    {
    }
}

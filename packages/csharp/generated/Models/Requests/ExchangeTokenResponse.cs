// Generated from the OpenAPI description: edit that and regenerate.

using PlexAPI.Runtime;

namespace PlexAPI.Models.Requests;

/// <summary>What ExchangeTokenAsync gives.</summary>
public sealed class ExchangeTokenResponse : OperationResponse
{
    /// <summary>A response of your own, for tests.</summary>
    public ExchangeTokenResponse()
        : base(null)
    {
    }

    internal ExchangeTokenResponse(ReceivedResponse received)
        : base(received)
    {
    }

    /// <summary>The body; null where the server sent another one, which is in the raw response then.</summary>
    public ExchangeTokenResponseBody? Object { get; init; }
}

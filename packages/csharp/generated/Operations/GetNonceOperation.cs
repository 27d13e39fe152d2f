// Generated from the OpenAPI description: edit that and regenerate.

using System.Net.Http;
using PlexAPI.Models.Errors;
using PlexAPI.Models.Requests;
using PlexAPI.Runtime;

namespace PlexAPI.Operations;

internal static class GetNonceOperation
{
    internal static readonly OperationDefinition<GetNonceResponse> Definition = new()
    {
        Id = "getNonce",
        Name = "GetNonceAsync",
        Method = HttpMethod.Get,
        Path = "/auth/nonce",
        Create = static received => new GetNonceResponse(received),
        Outcomes =
        [
            new()
            {
                Status = "200",
                ContentType = "application/json",
                Read = static received => new(received) { Object = received.Json(GetNonceResponseBodyCodec.Instance) },
                Schema = static () => GetNonceResponseBodyCodec.Strict.Schema,
            },
        ],
        Failures =
        [
            new()
            {
                Status = "400",
                ContentType = "application/json",
                Create = static (attempt, received, detail) => BadRequestErrorException.Of(attempt, received, detail),
            },
            new()
            {
                Status = "429",
                ContentType = "application/json",
                Create = static (attempt, received, detail) => TooManyRequestsErrorException.Of(attempt, received, detail),
            },
        ],
        Accept = "application/json",
        Server = "https://clients.plex.tv/api/v2",
    };
}

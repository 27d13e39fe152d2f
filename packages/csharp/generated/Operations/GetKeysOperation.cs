// Generated from the OpenAPI description: edit that and regenerate.

using System.Net.Http;
using PlexAPI.Models.Errors;
using PlexAPI.Models.Requests;
using PlexAPI.Runtime;

namespace PlexAPI.Operations;

internal static class GetKeysOperation
{
    internal static readonly OperationDefinition<GetKeysResponse> Definition = new()
    {
        Id = "getKeys",
        Name = "GetKeysAsync",
        Method = HttpMethod.Get,
        Path = "/auth/keys",
        Create = static received => new GetKeysResponse(received),
        Outcomes =
        [
            new()
            {
                Status = "200",
                ContentType = "application/json",
                Read = static received => new(received) { Object = received.Json(GetKeysResponseBodyCodec.Instance) },
                Schema = static () => GetKeysResponseBodyCodec.Strict.Schema,
            },
        ],
        Failures =
        [
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

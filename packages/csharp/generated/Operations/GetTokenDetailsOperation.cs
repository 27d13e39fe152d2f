// Generated from the OpenAPI description: edit that and regenerate.

using System.Net.Http;
using PlexAPI.Models.Components;
using PlexAPI.Models.Errors;
using PlexAPI.Models.Requests;
using PlexAPI.Runtime;
using PlexAPI.Runtime.Security;

namespace PlexAPI.Operations;

internal static class GetTokenDetailsOperation
{
    internal static readonly OperationDefinition<GetTokenDetailsResponse> Definition = new()
    {
        Id = "getTokenDetails",
        Name = "GetTokenDetailsAsync",
        Method = HttpMethod.Get,
        Path = "/user",
        Create = static received => new GetTokenDetailsResponse(received),
        Outcomes =
        [
            new()
            {
                Status = "200",
                ContentType = "application/json",
                Read = static received => new(received) { UserPlexAccount = received.Json(UserPlexAccountCodec.Instance) },
                Schema = static () => UserPlexAccountCodec.Strict.Schema,
            },
        ],
        Failures =
        [
            new()
            {
                Status = "400",
                ContentType = "application/json",
                Create = static (attempt, received, detail) => GetTokenDetailsBadRequestException.Of(attempt, received, detail),
            },
            new()
            {
                Status = "401",
                ContentType = "application/json",
                Create = static (attempt, received, detail) => GetTokenDetailsUnauthorizedException.Of(attempt, received, detail),
            },
        ],
        Accept = "application/json",
        Security = new ApiKeyHeaderScheme(
            "x-plex-token",
            "AccessToken",
            "PLEX_ACCESS_TOKEN",
            static security => ((Security)security).AccessToken),
        Server = "https://plex.tv/api/v2",
    };
}

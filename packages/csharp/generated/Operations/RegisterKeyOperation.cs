// Generated from the OpenAPI description: edit that and regenerate.

using System.Net.Http;
using PlexAPI.Models.Components;
using PlexAPI.Models.Errors;
using PlexAPI.Models.Requests;
using PlexAPI.Runtime;
using PlexAPI.Runtime.Body;
using PlexAPI.Runtime.Security;

namespace PlexAPI.Operations;

internal static class RegisterKeyOperation
{
    internal static readonly OperationDefinition<RegisterKeyResponse> Definition = new()
    {
        Id = "registerKey",
        Name = "RegisterKeyAsync",
        Method = HttpMethod.Post,
        Path = "/auth/jwk",
        Create = static received => new RegisterKeyResponse(received),
        Outcomes =
        [
            new() { Status = "2XX" },
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
                Status = "401",
                ContentType = "application/json",
                Create = static (attempt, received, detail) => RegisterKeyUnauthorizedException.Of(attempt, received, detail),
            },
            new()
            {
                Status = "422",
                ContentType = "application/json",
                Create = static (attempt, received, detail) => KeyRefusedErrorException.Of(attempt, received, detail),
            },
            new()
            {
                Status = "429",
                ContentType = "application/json",
                Create = static (attempt, received, detail) => TooManyRequestsErrorException.Of(attempt, received, detail),
            },
            new()
            {
                Status = "498",
                ContentType = "application/json",
                Create = static (attempt, received, detail) => TokenExpiredErrorException.Of(attempt, received, detail),
            },
        ],
        Accept = "application/json",
        Security = new ApiKeyHeaderScheme(
            "x-plex-token",
            "AccessToken",
            "PLEX_ACCESS_TOKEN",
            static security => ((Security)security).AccessToken),
        Server = "https://clients.plex.tv/api/v2",
    };

    internal static void Write(
        RequestParts requestParts,
        RegisterKeyRequestBody requestBody)
    {
        requestParts.Body = Bodies.Json(
            "application/json",
            Checked.Given(requestBody, "RequestBody"),
            RegisterKeyRequestBodyCodec.Instance);
    }
}

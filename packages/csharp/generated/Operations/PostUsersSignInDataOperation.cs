// Generated from the OpenAPI description: edit that and regenerate.

using System.Net.Http;
using PlexAPI.Models.Errors;
using PlexAPI.Models.Requests;
using PlexAPI.Runtime;
using PlexAPI.Runtime.Body;
using PlexAPI.Runtime.Json;

namespace PlexAPI.Operations;

internal static class PostUsersSignInDataOperation
{
    internal static readonly OperationDefinition<PostUsersSignInDataResponse> Definition = new()
    {
        Id = "post-users-sign-in-data",
        Name = "PostUsersSignInDataAsync",
        Method = HttpMethod.Post,
        Path = "/users/signin",
        Create = static received => new PostUsersSignInDataResponse(received),
        Outcomes =
        [
            new()
            {
                Status = "201",
                ContentType = "application/json",
                Read = static received => new(received) { UserPlexAccount = received.Json(PostUsersSignInDataUserPlexAccountCodec.Instance) },
                Schema = static () => PostUsersSignInDataUserPlexAccountCodec.Strict.Schema,
            },
        ],
        Failures =
        [
            new()
            {
                Status = "400",
                ContentType = "application/json",
                Create = static (attempt, received, detail) => PostUsersSignInDataBadRequestException.Of(attempt, received, detail),
            },
            new()
            {
                Status = "401",
                ContentType = "application/json",
                Create = static (attempt, received, detail) => PostUsersSignInDataUnauthorizedException.Of(attempt, received, detail),
            },
        ],
        Accept = "application/json",
        Server = "https://plex.tv/api/v2",
    };

    internal static void Write(
        RequestParts requestParts,
        string? xPlexClientIdentifier,
        PostUsersSignInDataRequestBody? requestBody)
    {
        requestParts
            .Header("x-plex-client-identifier", xPlexClientIdentifier, JsonCodecs.String);
        requestParts.Body = FormBody.Of(
            "application/x-www-form-urlencoded",
            requestBody,
            PostUsersSignInDataRequestBodyCodec.Instance);
    }
}

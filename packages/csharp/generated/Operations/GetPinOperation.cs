// Generated from the OpenAPI description: edit that and regenerate.

using System.Net.Http;
using PlexAPI.Models.Components;
using PlexAPI.Models.Errors;
using PlexAPI.Models.Requests;
using PlexAPI.Runtime;
using PlexAPI.Runtime.Json;

namespace PlexAPI.Operations;

internal static class GetPinOperation
{
    internal static readonly OperationDefinition<GetPinResponse> Definition = new()
    {
        Id = "getPin",
        Name = "GetPinAsync",
        Method = HttpMethod.Get,
        Path = "/pins/{id}",
        Create = static received => new GetPinResponse(received),
        Outcomes =
        [
            new()
            {
                Status = "200",
                ContentType = "application/json",
                Read = static received => new(received) { Pin = received.Json(PinCodec.Instance) },
                Schema = static () => PinCodec.Strict.Schema,
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
                Status = "404",
                ContentType = "application/json",
                Create = static (attempt, received, detail) => GetPinNotFoundException.Of(attempt, received, detail),
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
        ],
        Accept = "application/json",
        Server = "https://plex.tv/api/v2",
    };

    internal static readonly PollDefinition<GetPinResponse> Poll = new()
    {
        Name = "WaitForPinAsync",
        Until = static result => result.Pin?.AuthToken,
        Expires = static result => result.Pin?.ExpiresIn,
    };

    internal static void Write(
        RequestParts requestParts,
        long id,
        string? deviceJwt)
    {
        requestParts
            .Path("/pins/")
            .Path("id", id, JsonCodecs.Int64)
            .Query("deviceJWT", deviceJwt, JsonCodecs.String, secret: true);
    }
}

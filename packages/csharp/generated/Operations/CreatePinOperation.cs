// Generated from the OpenAPI description: edit that and regenerate.

using System.Net.Http;
using PlexAPI.Models.Components;
using PlexAPI.Models.Errors;
using PlexAPI.Models.Requests;
using PlexAPI.Runtime;
using PlexAPI.Runtime.Body;
using PlexAPI.Runtime.Json;

namespace PlexAPI.Operations;

internal static class CreatePinOperation
{
    internal static readonly OperationDefinition<CreatePinResponse> Definition = new()
    {
        Id = "createPin",
        Name = "CreatePinAsync",
        Method = HttpMethod.Post,
        Path = "/pins",
        Create = static received => new CreatePinResponse(received),
        Outcomes =
        [
            new()
            {
                Status = "200",
                ContentType = "application/json",
                Read = static received => new(received) { Pin = received.Json(PinCodec.Instance) },
                Schema = static () => PinCodec.Strict.Schema,
            },
            new()
            {
                Status = "201",
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

    internal static void Write(
        RequestParts requestParts,
        bool? strong,
        CreatePinRequestBody? requestBody)
    {
        requestParts
            .Query("strong", strong, JsonCodecs.Boolean);
        requestParts.Body = Bodies.Json("application/json", requestBody, CreatePinRequestBodyCodec.Instance);
    }
}

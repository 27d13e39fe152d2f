// Generated from the OpenAPI description: edit that and regenerate.

using System.Net.Http;
using PlexAPI.Models.Errors;
using PlexAPI.Models.Requests;
using PlexAPI.Runtime;
using PlexAPI.Runtime.Body;

namespace PlexAPI.Operations;

internal static class ExchangeTokenOperation
{
    internal static readonly OperationDefinition<ExchangeTokenResponse> Definition = new()
    {
        Id = "exchangeToken",
        Name = "ExchangeTokenAsync",
        Method = HttpMethod.Post,
        Path = "/auth/token",
        Create = static received => new ExchangeTokenResponse(received),
        Outcomes =
        [
            new()
            {
                Status = "200",
                ContentType = "application/json",
                Read = static received => new(received) { Object = received.Json(ExchangeTokenResponseBodyCodec.Instance) },
                Schema = static () => ExchangeTokenResponseBodyCodec.Strict.Schema,
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
            new()
            {
                Status = "498",
                ContentType = "application/json",
                Create = static (attempt, received, detail) => TokenExpiredErrorException.Of(attempt, received, detail),
            },
        ],
        Accept = "application/json",
        Server = "https://clients.plex.tv/api/v2",
    };

    internal static void Write(
        RequestParts requestParts,
        ExchangeTokenRequestBody requestBody)
    {
        requestParts.Body = Bodies.Json(
            "application/json",
            Checked.Given(requestBody, "RequestBody"),
            ExchangeTokenRequestBodyCodec.Instance);
    }
}

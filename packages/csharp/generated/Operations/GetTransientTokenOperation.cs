// Generated from the OpenAPI description: edit that and regenerate.

using System.Net.Http;
using PlexAPI.Models.Components;
using PlexAPI.Models.Errors;
using PlexAPI.Models.Requests;
using PlexAPI.Runtime;
using PlexAPI.Runtime.Security;

namespace PlexAPI.Operations;

internal static class GetTransientTokenOperation
{
    internal static readonly OperationDefinition<GetTransientTokenResponse> Definition = new()
    {
        Id = "getTransientToken",
        Name = "GetTransientTokenAsync",
        Method = HttpMethod.Get,
        Path = "/security/token",
        Create = static received => new GetTransientTokenResponse(received),
        Outcomes =
        [
            new()
            {
                Status = "200",
                ContentType = "application/json",
                Read = static received => new(received) { Object = received.Json(GetTransientTokenOkResponseBodyCodec.Instance) },
                Schema = static () => GetTransientTokenOkResponseBodyCodec.Strict.Schema,
            },
        ],
        Failures =
        [
            new()
            {
                Status = "401",
                ContentType = "application/json",
                Create = static (attempt, received, detail) => GetTransientTokenResponseBodyException.Of(attempt, received, detail),
            },
        ],
        Accept = "application/json",
        Security = new ApiKeyHeaderScheme(
            "x-plex-token",
            "AccessToken",
            "PLEX_ACCESS_TOKEN",
            static security => ((Security)security).AccessToken),
    };

    internal static void Write(
        RequestParts requestParts,
        QueryParamType type,
        Scope scope)
    {
        requestParts
            .Query("type", type, QueryParamTypeCodec.Instance)
            .Query("scope", scope, ScopeCodec.Instance);
    }
}

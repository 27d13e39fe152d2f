// Generated from the OpenAPI description: edit that and regenerate.

using System.Net.Http;
using PlexAPI.Models.Components;
using PlexAPI.Models.Errors;
using PlexAPI.Models.Requests;
using PlexAPI.Runtime;
using PlexAPI.Runtime.Json;
using PlexAPI.Runtime.Security;

namespace PlexAPI.Operations;

internal static class GetSourceConnectionInformationOperation
{
    internal static readonly OperationDefinition<GetSourceConnectionInformationResponse> Definition = new()
    {
        Id = "getSourceConnectionInformation",
        Name = "GetSourceConnectionInformationAsync",
        Method = HttpMethod.Get,
        Path = "/security/resources",
        Create = static received => new GetSourceConnectionInformationResponse(received),
        Outcomes =
        [
            new()
            {
                Status = "200",
                ContentType = "application/json",
                Read = static received => new(received) { Object = received.Json(GetSourceConnectionInformationOkResponseBodyCodec.Instance) },
                Schema = static () => GetSourceConnectionInformationOkResponseBodyCodec.Strict.Schema,
            },
        ],
        Failures =
        [
            new()
            {
                Status = "401",
                ContentType = "application/json",
                Create = static (attempt, received, detail) => GetSourceConnectionInformationResponseBodyException.Of(attempt, received, detail),
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
        string source)
    {
        requestParts
            .Query("source", Checked.Given(source, "Source"), JsonCodecs.String);
    }
}

using System;
using System.Collections.Generic;
using System.Net.Http;
using PlexAPI.Models;
using PlexAPI.Models.Errors;
using PlexAPI.Runtime.Security;

namespace PlexAPI.Runtime;

/// <summary>One operation of an API, apart from its arguments.</summary>
/// <typeparam name="TResponse">What a successful call gives.</typeparam>
internal sealed class OperationDefinition<TResponse>
    where TResponse : OperationResponse
{
    /// <summary>The operationId.</summary>
    public required string Id { get; init; }

    /// <summary>The method that calls it: what messages and logs say.</summary>
    public required string Name { get; init; }

    public required HttpMethod Method { get; init; }

    /// <summary>The path template; also the request target, unless the request parts have one.</summary>
    public required string Path { get; init; }

    /// <summary>Makes an empty result of a response.</summary>
    public required Func<ReceivedResponse, TResponse> Create { get; init; }

    /// <summary>ResponseDefinition successes; the first also serves for a 2xx status that is not declared.</summary>
    public IReadOnlyList<OutcomeDefinition<TResponse>> Outcomes { get; init; } = [];

    public IReadOnlyList<FailureDefinition> Failures { get; init; } = [];

    /// <summary>Base URL of a server of its own, which the client's serverURL does not replace, but overrideServerURL does.</summary>
    public string? Server { get; init; }

    public string? Accept { get; init; }

    /// <summary>Declared headers of the successes.</summary>
    public IReadOnlyList<ResultHeader> Headers { get; init; } = [];

    public SecurityScheme? Security { get; init; }
}

/// <summary>What a response declares: its status and media type.</summary>
internal abstract class ResponseDefinition
{
    /// <summary>A number such as <c>200</c>, <c>2XX</c> or <c>default</c>.</summary>
    public required string Status { get; init; }

    /// <summary>Lower-case media type or range, without parameters; null where there is no body.</summary>
    public string? ContentType { get; init; }
}

/// <summary>A declared success.</summary>
internal sealed class OutcomeDefinition<TResponse> : ResponseDefinition
    where TResponse : OperationResponse
{
    /// <summary>
    /// Makes the result of a response with a body. What has valid JSON of another kind than declared is null there, and
    /// in the raw response.
    /// </summary>
    /// <exception cref="System.Text.Json.JsonException">The body is not JSON.</exception>
    public Func<ReceivedResponse, TResponse>? Read { get; init; }

    /// <summary>Of a JSON body.</summary>
    public Func<Strict.JsonSchema>? Schema { get; init; }
}

/// <summary>A declared failure.</summary>
internal sealed class FailureDefinition : ResponseDefinition
{
    /// <summary>Makes the exception; null where the body is not of the declared type.</summary>
    public required Func<Attempt, ReceivedResponse, string, SDKException?> Create { get; init; }
}

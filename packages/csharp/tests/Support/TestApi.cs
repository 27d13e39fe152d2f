using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using PlexAPI.Models.Errors;
using PlexAPI.Runtime;
using PlexAPI.Runtime.Security;
using PlexAPI.Runtime.Strict;
using Xunit;

namespace PlexAPI.Tests.Support;

/// <summary>What the security of the API holds.</summary>
internal sealed class Login
{
    public Credential? Token { get; set; }

    public Credential? Other { get; set; }
}

/// <summary>A client of an API with one operation, or variants of it.</summary>
internal sealed class TestApi
{
    public static readonly SecurityScheme TokenInHeader = new ApiKeyHeaderScheme("x-token", "Token", "TEST_TOKEN", static security => ((Login)security).Token);

    public Login? Security { get; init; } = new() { Token = Canary.Text };

    public SecurityScheme? Scheme { get; init; } = TokenInHeader;

    public HttpMessageHandler? Handler { get; init; }

    public HttpClient? HttpClient { get; init; }

    public string? ServerURL { get; init; }

    public int ServerIndex { get; init; }

    public string? OperationServer { get; init; }

    public string Method { get; init; } = "GET";

    public TimeSpan? Timeout { get; init; }

    public RetryOptions? Retries { get; init; }

    public IReadOnlyDictionary<string, string>? Headers { get; init; }

    public IReadOnlyList<KeyValuePair<string, string>> ParameterHeaders { get; init; } = [];

    public IReadOnlyList<Hooks>? Hooks { get; init; }

    public bool ValidateResponses { get; init; }

    public long? MaxResponseBytes { get; init; }

    public string? Proxy { get; init; }

    public FakeClock Clock { get; init; } = new();

    /// <summary>What a call is told by default.</summary>
    public RequestOptions? Options { get; init; }

    private ClientCore? _core;

    public ClientCore Core => _core ??= new ClientCore(
        new ClientOptions
        {
            Security = Security,
            ServerURL = ServerURL,
            ServerIndex = ServerIndex,
            Timeout = Timeout,
            Retries = Retries,
            Headers = Headers,
            HttpClient = HttpClient,
            HttpMessageHandler = Handler,
            Hooks = Hooks,
            ValidateResponses = ValidateResponses,
            MaxResponseBytes = MaxResponseBytes,
            Proxy = Proxy,
            Servers = ["http://127.0.0.1:1", "http://127.0.0.1:2"],
            ParameterHeaders = ParameterHeaders,
            Product = "test-sdk/1.2.3",
        },
        Clock);

    public Task<ThingResponse> CallAsync(Action<RequestParts>? build = null, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        Core.CallAsync(Operation(), build, options ?? Options, cancellationToken);

    /// <summary>The error of a call.</summary>
    public Task<TError> FailAsync<TError>(Action<RequestParts>? build = null, RequestOptions? options = null, CancellationToken cancellationToken = default)
        where TError : Exception =>
        Assert.ThrowsAsync<TError>(() => CallAsync(build, options, cancellationToken));

    /// <summary>The error of a call, of a class or of one below it.</summary>
    public Task<TError> FailAnyAsync<TError>()
        where TError : Exception =>
        Assert.ThrowsAnyAsync<TError>(() => CallAsync());

    private OperationDefinition<ThingResponse> Operation() => new()
    {
        Id = "get-thing",
        Name = "getThing",
        Method = new HttpMethod(Method),
        Path = "/thing",
        Create = static received => new ThingResponse(received),
        Outcomes =
        [
            new()
            {
                Status = "200",
                ContentType = "application/json",
                Read = static received => new ThingResponse(received) { Thing = received.Json(ThingCodec.Instance) },
                Schema = static () => new JsonSchema
                {
                    Type = "object",
                    Properties = new Dictionary<string, JsonSchema> { ["size"] = new() { Type = "integer" } },
                },
            },
            new() { Status = "200", ContentType = "text/plain", Read = static received => new ThingResponse(received) { Text = received.Text() } },
            new() { Status = "204" },
        ],
        Failures =
        [
            new()
            {
                Status = "401",
                ContentType = "application/json",
                Create = static (attempt, received, detail) => UnauthorizedException.Of(attempt, received, detail),
            },
        ],
        Accept = "application/json",
        Server = OperationServer,
        Security = Scheme,
    };
}

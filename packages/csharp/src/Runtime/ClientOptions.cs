using System;
using System.Collections.Generic;
using System.Net.Http;

namespace PlexAPI.Runtime;

/// <summary>What can be set on a client, for all its calls.</summary>
internal sealed class ClientOptions
{
    public object? Security { get; init; }

    public string? ServerURL { get; init; }

    public string? OverrideServerURL { get; init; }

    public int ServerIndex { get; init; }

    public TimeSpan? Timeout { get; init => field = Checked.Timeout(value, "timeout"); }

    public RetryOptions? Retries { get; init; }

    public IReadOnlyDictionary<string, string>? Headers { get; init; }

    public bool ValidateResponses { get; init; }

    public long? MaxResponseBytes { get; init => field = Checked.NotNegative(value, "maxResponseBytes"); }

    public string? UserAgent { get; init; }

    public HttpClient? HttpClient { get; init; }

    public HttpMessageHandler? HttpMessageHandler { get; init; }

    public string? Proxy { get; init; }

    public bool UseProxy { get; init; } = true;

    public IReadOnlyList<Hooks>? Hooks { get; init; }

    /// <summary>Name and version of the package, such as <c>Example.SDK/1.2.3</c>.</summary>
    public required string Product { get; init; }

    /// <summary>Base URLs of the API's servers, made with the server variables of the client.</summary>
    public required IReadOnlyList<string> Servers { get; init; }

    /// <summary>Headers of the client-level parameters.</summary>
    public required IReadOnlyList<KeyValuePair<string, string>> ParameterHeaders { get; init; }
}

using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using PlexAPI.Models.Components;
using PlexAPI.Models.Errors;
using PlexAPI.Models.Requests;
using PlexAPI.Tests.Support;
using Xunit;

namespace PlexAPI.Tests;

public sealed class ClientTests
{
    [Fact]
    public async Task ACallGivesContentTypeStatusRawResponseAndBody()
    {
        var handler = Replies.Of("""{"size":1}""");

        var response = await new TestApi { Handler = handler }.CallAsync();

        Assert.Equal(("application/json", 200, 1), (response.ContentType, response.StatusCode, response.Thing?.Size));
        Assert.Equal("""{"size":1}""", await response.RawResponse.Content.ReadAsStringAsync());
        Assert.Equal("""{"size":1}""", await response.RawResponse.Content.ReadAsStringAsync());
        Assert.Equal(["Accept: application/json", "User-Agent: test-sdk/1.2.3", "x-token: " + Canary.Text], handler.Sent[0].Headers.Select(static header => $"{header.Key}: {header.Value}").Order());
    }

    [Theory]
    [InlineData("http://127.0.0.1:1/thing", null, null, null, 0)]
    [InlineData("http://127.0.0.1:2/thing", null, null, null, 1)]
    [InlineData("https://client.example/thing", "https://client.example", null, null, 0)]
    [InlineData("https://own.example/v2/thing", "https://client.example", "https://own.example/v2/", null, 0)]
    [InlineData("https://call.example/thing", null, "https://own.example/v2/", "https://call.example", 0)]
    [InlineData("https://host/api/thing", "https://host/api//", null, null, 0)]
    public async Task TheServerIsThatOfTheCallThenOfTheOperationThenOfTheClient(string expected, string? ofClient, string? ofOperation, string? ofCall, int index)
    {
        var handler = Replies.Of("{}");

        await new TestApi { Handler = handler, ServerURL = ofClient, OperationServer = ofOperation, ServerIndex = index }
            .CallAsync(options: new RequestOptions { ServerURL = ofCall });

        Assert.Equal(expected, handler.Sent[0].Url);
    }

    [Theory]
    [InlineData("ftp://host")]
    [InlineData("host")]
    [InlineData("")]
    [InlineData("file:///etc")]
    [InlineData("https://")]
    [InlineData("https://u:p@host")]
    [InlineData("https://host?a=b")]
    [InlineData("https://host#x")]
    [InlineData("https://a\\@b")]
    [InlineData("data:,x")]
    [InlineData("http://a b")]
    [InlineData("http://a\n")]
    public async Task OtherServersAreRefused(string server)
    {
        var handler = Replies.Of("{}");

        var error = await new TestApi { Handler = handler, ServerURL = server }.FailAsync<InvalidRequestException>();

        Assert.Contains("the server URL must be http(s)://", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("u:p@", error.ToString(), StringComparison.Ordinal);
        Assert.Empty(handler.Sent);
    }

    [Fact]
    public async Task WhatTheArgumentsDoNotAllowIsAnInvalidRequest()
    {
        var error = await new TestApi { Handler = Replies.Of("{}") }
            .FailAsync<InvalidRequestException>(static parts => parts.Path("/").Path("id", "..", Runtime.Json.JsonCodecs.String));

        Assert.StartsWith("getThing: cannot send GET", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task StrictClientsListWhatDoesNotFitTheSchemaAndOthersDoNotCare()
    {
        var json = """{"size":"hush"}""";
        Assert.Equal(0, (await new TestApi { Handler = Replies.Of(json) }.CallAsync()).Thing?.Size);

        var error = await new TestApi { Handler = Replies.Of(json), ValidateResponses = true }.FailAsync<ResponseValidationException>();

        Assert.Equal([new Issue("$.size", "must be integer, is string")], error.Issues);
        Assert.DoesNotContain("hush", error.ToString(), StringComparison.Ordinal);
        Assert.Equal(1, (await new TestApi { Handler = Replies.Of("""{"size":1.0}"""), ValidateResponses = true }.CallAsync()).Thing?.Size);
    }

    [Fact]
    public async Task SixtyFourCallsAtATime()
    {
        await using var server = new LocalServer((request, connection) =>
            connection.SendAsync(200, $$"""{"note":"{{request.Target}}"}"""));
        var api = new TestApi { ServerURL = server.Url };
        var core = api.Core;

        var notes = await Task.WhenAll(Enumerable.Range(0, 64).Select(async number =>
            (await api.CallAsync(parts => parts.Query("n", number, Runtime.Json.JsonCodecs.Int32))).Thing?.Note));

        Assert.Same(core, api.Core);
        Assert.Equal(Enumerable.Range(0, 64).Select(static number => $"/thing?n={number}"), notes);
    }

    [Fact]
    public async Task DisposingWhileACallIsUnderWayNeitherBreaksNorRepeatsIt()
    {
        var api = new TestApi { Handler = null };
        await using var server = new LocalServer(async (_, connection) =>
        {
            api.Core.Dispose();
            await connection.SendAsync(503, "");
        });

        var error = await api.FailAsync<SDKException>(options: new RequestOptions { ServerURL = server.Url });

        Assert.Equal(503, error.StatusCode);
        Assert.Single(server.Requests);
        await api.FailAsync<ObjectDisposedException>();
    }

    [Fact]
    public async Task AClientThatWasDisposedSaysSo()
    {
        var client = new PlexAPISDK(new Security { AccessToken = Canary.Text });
        client.Dispose();

        var error = await Assert.ThrowsAsync<ObjectDisposedException>(() => client.Authentication.GetTokenDetailsAsync());

        Assert.Equal("this client was disposed: make a new one, or dispose it later", error.Message);
    }

    [Fact]
    public async Task AnErrorBeforeThereIsAUrlNamesThePath()
    {
        using var client = new PlexAPISDK(new Security { AccessToken = Canary.Text }, serverURL: "192.168.1.20:32400");

        var error = await Assert.ThrowsAsync<InvalidRequestException>(() => client.Security.GetTransientTokenAsync(QueryParamType.Delegation, Scope.All));

        Assert.StartsWith("GetTransientTokenAsync: cannot send GET /security/token: the server URL must be http(s)://host", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void SettingsThatMeanNothingAreRefusedWhereTheyAreSet()
    {
        var second = TimeSpan.FromSeconds(-1);
        (string Name, Action Set)[] all =
        [
            ("timeout", () => new PlexAPISDK(timeout: second).Dispose()),
            ("maxResponseBytes", () => new PlexAPISDK(maxResponseBytes: -1).Dispose()),
            ("serverIndex", () => new PlexAPISDK(serverIndex: -1).Dispose()),
            ("serverIndex", () => new PlexAPISDK(serverIndex: 7).Dispose()),
            ("Timeout", () => _ = new RequestOptions { Timeout = second }),
            ("MaxResponseBytes", () => _ = new RequestOptions { MaxResponseBytes = -1 }),
            ("MaxRetries", () => _ = new RetryOptions { MaxRetries = -1 }),
            ("InitialDelay", () => _ = new RetryOptions { InitialDelay = second }),
            ("MaxDelay", () => _ = new RetryOptions { MaxDelay = second }),
            ("MaxRetryAfter", () => _ = new RetryOptions { MaxRetryAfter = second }),
        ];

        Assert.All(all, static one => Assert.Throws<ArgumentOutOfRangeException>(one.Name, one.Set));
        Assert.Equal(Timeout.InfiniteTimeSpan, new RequestOptions { Timeout = Timeout.InfiniteTimeSpan }.Timeout);
    }

    [Fact]
    public async Task TwoClientsShareNothing()
    {
        var (one, other) = (Replies.Of("{}"), Replies.Of("{}"));
        using var first = new PlexAPISDK(new Security { AccessToken = "one" }, httpMessageHandler: one, headers: new Dictionary<string, string> { ["x-mine"] = "1" });
        await using var second = new PlexAPISDK(new Security { AccessToken = "other" }, httpMessageHandler: other);

        await first.Security.GetTransientTokenAsync(QueryParamType.Delegation, Scope.All);
        first.Dispose();
        await second.Security.GetTransientTokenAsync(QueryParamType.Delegation, Scope.All);

        Assert.Equal(("one", "1"), (one.Sent[0].Header("x-plex-token"), one.Sent[0].Header("x-mine")));
        Assert.Equal(("other", null), (other.Sent[0].Header("x-plex-token"), other.Sent[0].Header("x-mine")));
        await Assert.ThrowsAsync<ObjectDisposedException>(() => first.Security.GetTransientTokenAsync(QueryParamType.Delegation, Scope.All));
    }
}

using System;
using System.Collections.Generic;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.DependencyInjection;
using PlexAPI.Models;
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
    public async Task HeadersOfTheCallReplaceThoseOfTheOperationWhichReplaceThoseOfTheClient()
    {
        var handler = Replies.Of("{}");
        var api = new TestApi
        {
            Handler = handler,
            ParameterHeaders = [KeyValuePair.Create("x-device", "option")],
            Headers = new Dictionary<string, string> { ["X-Device"] = "client", ["X-Other"] = "client", ["X-Third"] = "client" },
        };

        await api.CallAsync(
            static parts => parts.Header("x-other", "operation", Runtime.Json.JsonCodecs.String).Header("x-third", "operation", Runtime.Json.JsonCodecs.String),
            new RequestOptions { Headers = new Dictionary<string, string> { ["X-THIRD"] = "call" } });

        var sent = handler.Sent[0];
        Assert.Equal(("client", "operation", "call"), (sent.Header("x-device"), sent.Header("x-other"), sent.Header("x-third")));
    }

    [Theory]
    [InlineData("a\r\nx-evil: 1")]
    [InlineData("a\n")]
    [InlineData("a\0")]
    [InlineData("😀")]
    [InlineData("ă")]
    public async Task AHeaderThatCannotBeSentIsRefusedAndNotShown(string value)
    {
        var handler = Replies.Of("{}");

        var error = await new TestApi { Handler = handler, Security = new Login { Token = "hush" + value } }.FailAsync<InvalidRequestException>();

        Assert.Contains("the value of header x-token has a line break", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("hush", error.ToString(), StringComparison.Ordinal);
        Assert.Empty(handler.Sent);
    }

    [Theory]
    [InlineData("")]
    [InlineData("x y")]
    [InlineData("x:")]
    [InlineData("x\r\ny")]
    [InlineData("ä")]
    public async Task AHeaderWhoseNameIsNoneIsRefused(string name)
    {
        var handler = Replies.Of("{}");
        var headers = new Dictionary<string, string> { [name] = "v" };

        var error = await new TestApi { Handler = handler }.FailAsync<InvalidRequestException>(options: new RequestOptions { Headers = headers });

        Assert.Contains("cannot be the name of a header", error.Message, StringComparison.Ordinal);
        Assert.Empty(handler.Sent);
    }

    [Fact]
    public async Task WhatTheArgumentsDoNotAllowIsAnInvalidRequest()
    {
        var error = await new TestApi { Handler = Replies.Of("{}") }
            .FailAsync<InvalidRequestException>(static parts => parts.Path("/").Path("id", "..", Runtime.Json.JsonCodecs.String));

        Assert.StartsWith("getThing: cannot send GET", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text/plain; charset=utf-8", "x", "x")]
    [InlineData("text/plain; charset=iso-8859-1", "\u00e4\u0080", "ä€")]
    [InlineData("text/plain;charset=\"windows-1252\"", "\u0080", "€")]
    [InlineData("text/plain; format=flowed; Charset=ISO-8859-15", "\u00a4", "€")]
    [InlineData("text/plain; charset=utf-16", "\u00ff\u00fe\u00e4\0", "ä")]
    [InlineData("text/plain; charset=utf-16be", "\0\u00e4", "ä")]
    [InlineData("text/plain; charset=shift_jis", "\u0093\u00fa", "日")]
    [InlineData("text/plain; charset=klingon", "\u00c3\u00a4", "ä")]
    [InlineData("text/plain; charset=latin1", "\u00ef\u00bb\u00bf\u00c3\u00a4", "ä")]
    [InlineData("text/plain; charset=utf-7", "+AGE-", "+AGE-")]
    public async Task ATextIsInTheCharsetThatIsNamed(string type, string latin1, string expected)
    {
        var response = Replies.Response(200, type, System.Text.Encoding.Latin1.GetBytes(latin1));

        Assert.Equal(expected, (await new TestApi { Handler = Replies.Of(response) }.CallAsync()).Text);
    }

    [Fact]
    public async Task JsonIsInTheCharsetThatIsNamed()
    {
        var response = Replies.Response(200, "application/json; charset=iso-8859-1", System.Text.Encoding.Latin1.GetBytes("""{"authToken":"ä"}"""));

        Assert.Equal("ä", (await new TestApi { Handler = Replies.Of(response) }.CallAsync()).Thing?.AuthToken);
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
    public async Task HooksSurroundEveryAttemptInOrderAndMayChangeHeaders()
    {
        var log = new List<string>();
        var handler = Replies.Of(Replies.Response(503), Replies.Json("{}"));

        await new TestApi { Handler = handler, Hooks = [new Noting("one", log), new Noting("two", log)] }.CallAsync();

        Assert.Equal(
            ["one before 0", "two before 0", "one error 503", "two error 503", "one before 1", "two before 1", "one success 200", "two success 200"],
            log);
        Assert.Equal("two", handler.Sent[0].Header("x-trace"));
    }

    [Theory]
    [InlineData("before", 0)]
    [InlineData("success", 1)]
    [InlineData("error", 1)]
    public async Task WhatAHookThrowsEndsTheCall(string when, int sent)
    {
        var mine = new InvalidOperationException("mine");
        var handler = Replies.Of(Replies.Response(when == "error" ? 503 : 204));

        var error = await new TestApi { Handler = handler, Hooks = [new Throwing(when, mine)] }.FailAsync<InvalidOperationException>();

        Assert.Same(mine, error);
        Assert.Equal(sent, handler.Sent.Count);
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

        Assert.StartsWith("getTransientToken: cannot send GET /security/token: the server URL must be http(s)://host", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void SettingsBelowZeroAreRefusedWhereTheyAreSet()
    {
        var second = TimeSpan.FromSeconds(-1);
        (string Name, Action Set)[] all =
        [
            ("timeout", () => new PlexAPISDK(timeout: second).Dispose()),
            ("maxResponseBytes", () => new PlexAPISDK(maxResponseBytes: -1).Dispose()),
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

    [Fact]
    public async Task WhatTheCallerGaveIsNotDisposed()
    {
        using var handler = new Counting();
        using var http = new HttpClient(handler) { Timeout = Timeout.InfiniteTimeSpan };

        await new TestApi { HttpClient = http }.CallAsync();
        var core = new TestApi { HttpClient = http }.Core;
        core.Dispose();
        new TestApi { Handler = handler }.Core.Dispose();

        Assert.Equal(0, handler.Disposals);
        Assert.Throws<ArgumentException>(() => new TestApi { HttpClient = http, Handler = handler }.Core);
    }

    [Fact]
    public async Task ALimitOfTheHttpClientItselfIsAConnectionThatBroke()
    {
        using var handler = new Replies(static async (_, cancellationToken) =>
        {
            await Task.Delay(Timeout.Infinite, cancellationToken);
            return new HttpResponseMessage();
        });
        using var http = new HttpClient(handler) { Timeout = TimeSpan.FromMilliseconds(20) };

        await new TestApi { HttpClient = http, Retries = RetryOptions.None }.FailAsync<ConnectionException>();
    }

    [Fact]
    public async Task ItWorksWithAnHttpClientFactory()
    {
        var handler = Replies.Of("""{"MediaContainer":{"token":"transient-1"}}""");
        var services = new ServiceCollection();
        services.AddHttpClient("plex", static client => client.Timeout = Timeout.InfiniteTimeSpan)
            .ConfigurePrimaryHttpMessageHandler(() => handler);
        services.AddTransient(static provider => new PlexAPISDK(
            new Security { AccessToken = Canary.Text },
            httpClient: provider.GetRequiredService<IHttpClientFactory>().CreateClient("plex")));
        await using var provider = services.BuildServiceProvider();

        var response = await provider.GetRequiredService<PlexAPISDK>().Security.GetTransientTokenAsync(QueryParamType.Delegation, Scope.All);

        Assert.Equal("transient-1", response.Object?.MediaContainer?.Token);
        Assert.Equal(Canary.Text, handler.Sent[0].Header("x-plex-token"));
    }

    private sealed class Counting : HttpMessageHandler
    {
        public int Disposals { get; private set; }

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            Task.FromResult(new HttpResponseMessage(HttpStatusCode.NoContent));

        protected override void Dispose(bool disposing)
        {
            Disposals++;
            base.Dispose(disposing);
        }
    }

    private sealed class Noting(string name, List<string> log) : Hooks
    {
        public override ValueTask BeforeRequestAsync(OutgoingRequest request, CancellationToken cancellationToken)
        {
            log.Add($"{name} before {request.Attempt}");
            request.Headers["X-Trace"] = name;
            return default;
        }

        public override ValueTask AfterSuccessAsync(OutgoingRequest request, OperationResponse response, CancellationToken cancellationToken)
        {
            log.Add($"{name} success {response.StatusCode}");
            return default;
        }

        public override ValueTask AfterErrorAsync(OutgoingRequest request, Exception error, CancellationToken cancellationToken)
        {
            log.Add($"{name} error {(error as SDKException)?.StatusCode}");
            return default;
        }
    }

    private sealed class Throwing(string when, Exception exception) : Hooks
    {
        public override ValueTask BeforeRequestAsync(OutgoingRequest request, CancellationToken cancellationToken) => Throw("before");

        public override ValueTask AfterSuccessAsync(OutgoingRequest request, OperationResponse response, CancellationToken cancellationToken) => Throw("success");

        public override ValueTask AfterErrorAsync(OutgoingRequest request, Exception error, CancellationToken cancellationToken) => Throw("error");

        private ValueTask Throw(string now) => now == when ? throw exception : default;
    }
}

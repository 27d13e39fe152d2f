using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using PlexAPI.Models.Errors;
using PlexAPI.Runtime;
using PlexAPI.Runtime.Body;
using PlexAPI.Runtime.Json;
using PlexAPI.Tests.Support;
using Xunit;

namespace PlexAPI.Tests;

public sealed class RedirectTests
{
    private static void WithBody(RequestParts parts) => parts.Body = Bodies.Text("text/plain", "secret body", JsonCodecs.String);

    private static Replies To(string location, int status = 307) =>
        Replies.Of(Replies.Response(status, headers: ("location", location)), Replies.Json("""{"size":2}"""));

    [Fact]
    public async Task TheSameOriginGetsEverythingAgain()
    {
        var handler = To("/other?x=1");

        var response = await new TestApi { Handler = handler, Method = "PUT" }.CallAsync(WithBody);

        Assert.Equal(2, response.Thing?.Size);
        var second = handler.Sent[1];
        Assert.Equal(("PUT", "http://127.0.0.1:1/other?x=1", "secret body"), (second.Method, second.Url, second.Text));
        Assert.Equal(Canary.Text, second.Header("x-token"));
        Assert.Equal("text/plain", second.Header("content-type"));
    }

    [Theory]
    [InlineData(301, "POST", "GET")]
    [InlineData(302, "POST", "GET")]
    [InlineData(303, "POST", "GET")]
    [InlineData(303, "PUT", "GET")]
    [InlineData(303, "HEAD", "HEAD")]
    [InlineData(307, "POST", "POST")]
    [InlineData(308, "POST", "POST")]
    [InlineData(302, "PUT", "PUT")]
    [InlineData(307, "link", "link")]
    public async Task TheMethodAfterARedirect(int status, string method, string expected)
    {
        var handler = To("other", status);

        await new TestApi { Handler = handler, Method = method }.CallAsync(WithBody);

        var second = handler.Sent[1];
        Assert.Equal(expected, second.Method);
        var hasBody = expected == method && method != "HEAD";
        Assert.Equal(method == expected ? "secret body" : "", second.Text);
        Assert.Equal(hasBody || method == "HEAD", second.Header("content-type") is not null);
    }

    [Theory]
    [InlineData("http://127.0.0.1:2/elsewhere")]
    [InlineData("https://127.0.0.1:1/elsewhere")]
    [InlineData("//127.0.0.1:2/elsewhere")]
    [InlineData("http://localhost:1/elsewhere")]
    public async Task AnotherOriginGetsNothingButAccept(string location)
    {
        var handler = To(location, 302);
        var api = new TestApi
        {
            Handler = handler,
            Headers = new Dictionary<string, string> { ["Cookie"] = "a=1", ["X-Mine"] = "b", ["Authorization"] = "Bearer x" },
        };

        await api.CallAsync();

        Assert.Equal(["accept: application/json"], handler.Sent[1].Headers.Select(static header => $"{header.Key.ToLowerInvariant()}: {header.Value}"));
    }

    [Fact]
    public async Task NeitherDoesTheFirstOriginAfterwards()
    {
        var handler = Replies.Of(
            Replies.Response(302, headers: ("location", "http://127.0.0.1:2/there")),
            Replies.Response(302, headers: ("location", "http://127.0.0.1:1/back")),
            Replies.Json("{}"));

        await new TestApi { Handler = handler }.CallAsync();

        Assert.Null(handler.Sent[2].Header("x-token"));
    }

    [Fact]
    public async Task AnotherOriginDoesNotGetTheBody()
    {
        var handler = To("http://127.0.0.1:2/there");

        var error = await new TestApi { Handler = handler, Method = "POST" }.FailAsync<SDKException>(WithBody);

        Assert.Contains("redirected to http://127.0.0.1:2, which must not get the body", error.Message, StringComparison.Ordinal);
        Assert.Equal(307, error.StatusCode);
        Assert.Single(handler.Sent);
    }

    [Fact]
    public async Task ABodyThatCanBeReadOnceOnlyIsNotSentEmpty()
    {
        var handler = To("/other");
        using var stream = new OneWay("all of it"u8.ToArray());

        var error = await new TestApi { Handler = handler, Method = "PUT" }
            .FailAsync<SDKException>(parts => parts.Body = Bodies.Binary("text/plain", new UploadFile(stream)));

        Assert.Contains("redirected, but the body cannot be sent again", error.Message, StringComparison.Ordinal);
        Assert.Equal(["all of it"], handler.Sent.Select(static sent => sent.Text));
    }

    [Theory]
    [InlineData("file:///etc/passwd")]
    [InlineData("http://u:p@127.0.0.1/")]
    [InlineData("http://")]
    [InlineData("javascript:alert(1)")]
    [InlineData("http:///x:y:z")]
    public async Task AddressesThatCannotBeFollowed(string location)
    {
        var handler = To(location, 302);

        var error = await new TestApi { Handler = handler }.FailAsync<SDKException>();

        Assert.Equal(302, error.StatusCode);
        Assert.Contains("redirected to an address that cannot be followed", error.Message, StringComparison.Ordinal);
        Assert.Single(handler.Sent);
    }

    [Fact]
    public async Task TooManyRedirects()
    {
        var handler = Replies.Of(Replies.Response(302, headers: ("location", "/again")));

        var error = await new TestApi { Handler = handler }.FailAsync<SDKException>();

        Assert.Contains("redirected too often", error.Message, StringComparison.Ordinal);
        Assert.Equal(6, handler.Sent.Count);
    }

    [Theory]
    [InlineData(302)]
    [InlineData(300)]
    [InlineData(304)]
    public async Task ARedirectThatNamesNoAddressIsAnError(int status)
    {
        var error = await new TestApi { Handler = Replies.Of(Replies.Response(status)) }.FailAsync<SDKException>();

        Assert.Equal(status, error.StatusCode);
    }

    [Fact]
    public async Task TheClientsOwnConnectionsFollowNoRedirectOfTheirOwn()
    {
        await using var other = LocalServer.Answering(200, "{}");
        await using var server = LocalServer.Answering(302, "", $"location: {other.Url}/elsewhere");

        await new TestApi { ServerURL = server.Url }.CallAsync();

        Assert.Equal(Canary.Text, server.Requests[0].Headers["x-token"]);
        Assert.DoesNotContain("x-token", other.Requests[0].Headers.Keys);
    }
}

using System;
using System.Linq;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using PlexAPI.Models.Errors;
using PlexAPI.Runtime;
using PlexAPI.Runtime.Json;
using PlexAPI.Runtime.Security;
using PlexAPI.Tests.Support;
using Xunit;

namespace PlexAPI.Tests;

public sealed class CredentialTests
{
    private static readonly Func<object, Credential?> Token = static security => ((Login)security).Token;
    private static readonly Func<object, Credential?> Other = static security => ((Login)security).Other;

    [Fact]
    public async Task ARefusedCredentialIsToldAndTheRequestSentOnceMoreWhateverItsMethod()
    {
        var (count, told) = (0, new System.Collections.Generic.List<(int, string)>());
        var handler = Replies.Of(Replies.Response(498), Replies.Response(498));
        var token = Credential.From(
            _ => new ValueTask<string?>($"t{++count}"),
            (error, secret) =>
            {
                told.Add((error.StatusCode, secret));
                return true;
            });

        await Assert.ThrowsAsync<SDKException>(() =>
            new TestApi { Handler = handler, Retries = RetryOptions.None, Security = new Login { Token = token } }.CallAsync());

        Assert.Equal([(498, "t1")], told);
        Assert.Equal(["t1", "t2"], handler.Sent.Select(static sent => sent.Header("x-token")));
    }

    [Theory]
    [InlineData(401, false)]
    [InlineData(500, true)]
    public async Task ACredentialIsRenewedOnlyForARefusalThatItSaysSoOf(int status, bool canRenew)
    {
        var handler = Replies.Of(Replies.Response(status));
        var token = Credential.From(static _ => new ValueTask<string?>("t"), (_, _) => canRenew);

        await Assert.ThrowsAnyAsync<SDKException>(() =>
            new TestApi { Handler = handler, Retries = RetryOptions.None, Security = new Login { Token = token } }.CallAsync());

        Assert.Single(handler.Sent);
    }

    [Fact]
    public async Task AFunctionIsCalledForEveryAttempt()
    {
        var count = 0;
        var handler = Replies.Of(Replies.Response(503), Replies.Json("{}"));

        await new TestApi { Handler = handler, Security = new Login { Token = Credential.From(() => $"t{++count}") } }.CallAsync();

        Assert.Equal(["t1", "t2"], handler.Sent.Select(static sent => sent.Header("x-token")));
    }

    [Fact]
    public async Task AFunctionMayTakeItsTime()
    {
        var handler = Replies.Of("{}");
        var credential = Credential.From(async cancellationToken =>
        {
            await Task.Yield();
            Assert.True(cancellationToken.CanBeCanceled);
            return "late";
        });

        await new TestApi { Handler = handler, Security = new Login { Token = credential } }.CallAsync();

        Assert.Equal("late", handler.Sent[0].Header("x-token"));
    }

    [Fact]
    public async Task WhatAFunctionThrowsReachesTheCallerAsItIs()
    {
        var mine = new InvalidOperationException("mine");
        var handler = Replies.Of("{}");
        var fast = new TestApi { Handler = handler, Security = new Login { Token = Credential.From(() => throw mine) } };
        var slow = new TestApi { Handler = handler, Security = new Login { Token = Credential.From(_ => ValueTask.FromException<string?>(mine)) } };

        Assert.Same(mine, await fast.FailAsync<InvalidOperationException>());
        Assert.Same(mine, await slow.FailAsync<InvalidOperationException>());
        Assert.Empty(handler.Sent);
    }

    [Fact]
    public async Task ItMayComeFromTheEnvironment()
    {
        var handler = Replies.Of("{}");
        var scheme = new ApiKeyHeaderScheme("x-token", "Token", "CREDENTIAL_TESTS_TOKEN", Token);
        Environment.SetEnvironmentVariable("CREDENTIAL_TESTS_TOKEN", "of the environment");

        await new TestApi { Handler = handler, Security = null, Scheme = scheme }.CallAsync();
        await new TestApi { Handler = handler, Security = new Login(), Scheme = scheme }.CallAsync();
        await new TestApi { Handler = handler, Scheme = scheme }.CallAsync();

        Assert.Equal(["of the environment", "of the environment", Canary.Text], handler.Sent.Select(static sent => sent.Header("x-token")));
    }

    [Fact]
    public async Task WithoutOneNothingIsSent()
    {
        var handler = Replies.Of("{}");

        foreach (var login in new[] { null, new Login(), new Login { Token = "" }, new Login { Token = Credential.From(() => null) } })
        {
            var error = await new TestApi { Handler = handler, Security = login }.FailAsync<InvalidRequestException>();

            Assert.Contains("give the client Token in its security, or set the environment variable TEST_TOKEN", error.Message, StringComparison.Ordinal);
        }

        Assert.Empty(handler.Sent);
    }

    [Theory]
    [InlineData("query", "a=1&k%20y=user%3Ap%C3%A4ss%20word", "c=1", null)]
    [InlineData("cookie", "a=1", "c=1; k=user%3Ap%C3%A4ss%20word", null)]
    [InlineData("basic", "a=1", "c=1", "Basic dXNlcjpww6RzcyB3b3Jk")]
    [InlineData("bearer", "a=1", "c=1", "Bearer user:päss word")]
    [InlineData("together", "a=1&k%20y=user%3Ap%C3%A4ss%20word", "c=1; k=user%3Ap%C3%A4ss%20word", null)]
    [InlineData("either", "a=1", "c=1; k=user%3Ap%C3%A4ss%20word", null)]
    [InlineData("anonymous", "a=1", "c=1", null)]
    public async Task SchemesOfAllKinds(string kind, string query, string cookie, string? authorization)
    {
        var missing = new BearerScheme("Other", "NONE_SUCH", Other);
        var ofQuery = new ApiKeyQueryScheme("k y", "Token", "V", Token);
        var ofCookie = new ApiKeyCookieScheme("k", "Token", "V", Token);
        SecurityScheme scheme = kind switch
        {
            "query" => ofQuery,
            "cookie" => ofCookie,
            "basic" => new BasicScheme("Token", "V", Token),
            "bearer" => new BearerScheme("Token", "V", Token),
            "together" => new TogetherScheme(ofQuery, ofCookie),
            "either" => new EitherScheme(new TogetherScheme(ofQuery, missing), ofCookie),
            _ => new EitherScheme(missing, new TogetherScheme()),
        };
        var handler = Replies.Of("{}");

        await new TestApi { Handler = handler, Scheme = scheme, Security = new Login { Token = "user:päss word" } }
            .CallAsync(static parts => parts.Query("a", 1, JsonCodecs.Int32).Cookie("c", 1, JsonCodecs.Int32));

        var sent = handler.Sent[0];
        Assert.Equal(("?" + query, cookie, authorization), (new Uri(sent.Url).Query, sent.Header("cookie"), sent.Header("authorization")));
    }

    [Fact]
    public async Task WhenNoAlternativeHasItsCredentialTheErrorIsAboutTheFirst()
    {
        var scheme = new EitherScheme(new BearerScheme("Other", "FIRST_OF_TWO", Other), new BearerScheme("Other", "SECOND_OF_TWO", Other));

        var error = await new TestApi { Handler = Replies.Of("{}"), Scheme = scheme }.FailAsync<InvalidRequestException>();

        Assert.Contains("FIRST_OF_TWO", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ItIsSentAsItIsInLatin1AndAsUtf8WhereItIsEncoded()
    {
        await using var server = LocalServer.Answering(200, "{}");

        await new TestApi { ServerURL = server.Url, Security = new Login { Token = "é\tÿ" } }.CallAsync();

        Assert.Equal(Encoding.Latin1.GetString(Encoding.Latin1.GetBytes("é\tÿ")), server.Requests[0].Headers["x-token"]);
    }

    [Fact]
    public void ItShowsNothing()
    {
        Credential? credential = Canary.Text;

        Canary.AssertNotIn(credential?.ToString());
        Canary.AssertNotIn(System.Text.Json.JsonSerializer.Serialize(credential));
        Assert.Null((Credential?)(string?)null);
        Assert.Throws<ArgumentNullException>(() => Credential.From((Func<string?>)null!));
        Assert.Throws<ArgumentNullException>(() => Credential.From((Func<CancellationToken, ValueTask<string?>>)null!));
    }
}

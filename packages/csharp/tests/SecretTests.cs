using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Net.Http;
using System.Text.Json;
using System.Threading.Tasks;
using PlexAPI.Models.Components;
using PlexAPI.Models.Errors;
using PlexAPI.Models.Requests;
using PlexAPI.Runtime;
using PlexAPI.Runtime.Body;
using PlexAPI.Runtime.Json;
using PlexAPI.Runtime.Security;
using PlexAPI.Tests.Support;
using Xunit;

namespace PlexAPI.Tests;

public sealed class SecretTests
{
    private static readonly Func<object, Credential?> Token = static security => ((Login)security).Token;

    public static TheoryData<int, string> Echoes => new(
        from status in new[] { 400, 401, 500 }
        from variant in new[] { "header", "bearer", "query key", "basic", "form", "json", "parameter", "headers" }
        select new TheoryDataRow<int, string>(status, variant));

    [Theory]
    [InlineData("t")]
    [InlineData("tt")]
    [InlineData("p")]
    public async Task SecretsOfOneOrTwoCharactersLeaveMessagesReadable(string token)
    {
        var handler = new Replies((_, _) => Task.FromResult(Replies.Json("{\"error\":\"that is no token\"}", 400)));
        var api = new TestApi { Handler = handler, Scheme = TestApi.TokenInHeader, Security = new Login { Token = token } };

        var error = await Assert.ThrowsAnyAsync<SDKException>(() => api.CallAsync());
        Assert.EndsWith("/thing: that is no token", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(Redaction.Mark, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Echoes))]
    public async Task AServerThatEchoesEverything(int status, string variant)
    {
        var log = new List<string>();
        var handler = new Replies(async (request, cancellationToken) =>
        {
            var body = request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken);
            var all = $"{request.RequestUri!.AbsoluteUri} {request.Headers} {body} {Canary.Text} {Uri.EscapeDataString(Canary.Text)}";
            var json = JsonSerializer.Serialize(new { errors = new[] { new { code = 1, message = all } }, authToken = Canary.Text });
            return Replies.Json(json, status, ("x-echo", Uri.EscapeDataString(all)));
        });
        SecurityScheme scheme = variant switch
        {
            "bearer" => new BearerScheme("Token", "V", Token),
            "query key" => new ApiKeyQueryScheme("key", "Token", "V", Token),
            "basic" => new BasicScheme("Token", "V", Token),
            _ => TestApi.TokenInHeader,
        };
        var api = new TestApi
        {
            Handler = handler,
            Scheme = scheme,
            Security = new Login { Token = variant == "basic" ? $"me:{Canary.Text}" : variant is "form" or "json" or "parameter" or "headers" ? "another" : Canary.Text },
            Hooks = [new DebugLogger(log.Add)],
            Headers = variant == "headers" ? new Dictionary<string, string> { ["Authorization"] = $"Bearer {Canary.Text}" } : null,
            Method = "POST",
        };

        var error = await Assert.ThrowsAnyAsync<SDKException>(() => api.CallAsync(parts =>
        {
            var thing = new Thing { Size = 1, AuthToken = Canary.Text };
            parts.Body = variant switch
            {
                "form" => FormBody.Of("application/x-www-form-urlencoded", thing, ThingCodec.Instance),
                "json" => Bodies.Json("application/json", thing, ThingCodec.Instance),
                _ => null,
            };
            if (variant == "parameter")
            {
                parts.Query("key", Canary.Text, JsonCodecs.String, secret: true);
            }
        }));

        Assert.Contains("[redacted]", error.Message, StringComparison.Ordinal);
        Canary.AssertNotIn(error.ToString());
        Canary.AssertNotIn(error.Url);
        Canary.AssertNotIn(DebuggerView.Shown(error));
        Assert.Equal(2, log.Count);
        Canary.AssertNotIn(string.Join('\n', log));
    }

    [Fact]
    public async Task ASuccess()
    {
        var log = new List<string>();
        var handler = Replies.Of(Replies.Json(
            """{"size":1,"authToken":"hush-hush","things":[{"authToken":["hush-hush"]}],"further":{"key":"hush-hush"}}""",
            headers: ("x-echo", "hush-hush")));

        var response = await new TestApi { Handler = handler, Hooks = [new DebugLogger(log.Add)] }.CallAsync();

        const string Masked = """{"size":1,"authToken":"[redacted]","things":[{"authToken":"[redacted]"}],"further":"[redacted]"}""";
        Assert.Equal("hush-hush", response.Thing?.AuthToken);
        Assert.Contains("hush-hush", response.Thing!.ToJson(), StringComparison.Ordinal);
        Assert.Equal(Masked, response.Thing.ToString());
        Assert.Equal(Masked, JsonSerializer.Serialize(response.Thing));
        Assert.All(
            new[] { response.ToString(), DebuggerView.Shown(response), DebuggerView.Shown(response.Thing), JsonSerializer.Serialize(response), $"{new { response.Thing }}", string.Join('\n', log) },
            static shown => Assert.DoesNotContain("hush-hush", shown, StringComparison.Ordinal));
        Assert.Matches(@"^-> getThing GET http://127\.0\.0\.1:1/thing \{accept: application/json, user-agent, x-token\}$", log[0]);
        Assert.Matches(@"^<- getThing GET http://127\.0\.0\.1:1/thing 200 \d+ bytes \d+ ms \{x-echo, content-type: application/json(, content-length: \d+)?\}$", log[1]);
    }

    [Fact]
    public async Task NoControlCharacterOfAHeaderReachesATerminal()
    {
        var log = new List<string>();
        var handler = Replies.Of(Replies.Response(200, "application/json; x=\"\u001b[31m\u0007\"", "{}"));

        await new TestApi { Handler = handler, Hooks = [new DebugLogger(log.Add)] }.CallAsync();

        Assert.Contains("content-type: application/json; x=\" [31m \"", log[1], StringComparison.Ordinal);
    }

    public static TheoryData<string> Failures => ["thrown", "nobody", "credential", "server", "validation", "json", "type"];

    [Theory]
    [MemberData(nameof(Failures))]
    public async Task FailuresOfEveryKind(string kind)
    {
        var body = kind switch
        {
            "validation" => Replies.Json(JsonSerializer.Serialize(new { size = Canary.Text })),
            "json" => Replies.Json(Canary.Text),
            _ => Replies.Response(200, "text/html", Canary.Text),
        };
        var api = new TestApi
        {
            Handler = kind switch
            {
                "nobody" => null,
                "thrown" => Replies.Throwing(new HttpRequestException($"failed {Canary.Text}", new InvalidOperationException(Uri.EscapeDataString(Canary.Text)))),
                _ => Replies.Of(body),
            },
            ValidateResponses = true,
            Retries = RetryOptions.None,
            Security = new Login { Token = Canary.Text + (kind == "credential" ? "\r\n" : "") },
            ServerURL = kind == "server" ? $"https://user:{Uri.EscapeDataString(Canary.Text)}@host" : null,
        };

        var error = await Assert.ThrowsAnyAsync<RequestException>(() => api.CallAsync());

        Canary.AssertNotIn(error.ToString());
        Canary.AssertNotIn(error.Message);
        Canary.AssertNotIn(DebuggerView.Shown(error));
    }

    [Fact]
    public void WhatHoldsSecretsShowsNone()
    {
        var request = new OutgoingRequest("get-thing", "getThing", "GET", "/thing", 0) { Url = $"http://host/?key={Uri.EscapeDataString(Canary.Text)}" };
        request.Headers["x-token"] = Canary.Text;
        var form = new PostUsersSignInDataRequestBody { Login = "me", Password = Canary.Text };
        var security = new Security { AccessToken = Canary.Text };
        var options = new RequestOptions { Headers = new Dictionary<string, string> { ["authorization"] = Canary.Text } };
        using var client = new PlexAPISDK(security, headers: new Dictionary<string, string> { ["x-token"] = Canary.Text });
        using var proxied = new PlexAPISDK(security, proxy: $"http://me:{Uri.EscapeDataString(Canary.Text)}@127.0.0.1:1");
        object[] all = [request, form, security, client, client.Security, proxied, new UploadFile(System.Text.Encoding.UTF8.GetBytes(Canary.Text)), options];

        foreach (var one in all)
        {
            Canary.AssertNotIn(one.ToString());
            Canary.AssertNotIn(DebuggerView.Shown(one));
            Canary.AssertNotIn(JsonSerializer.Serialize(one, one.GetType()));
        }
    }

    [Fact]
    public async Task TracesOfTheFrameworkShowNone()
    {
        var tags = new List<string>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = static _ => true,
            Sample = static (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activity =>
            {
                lock (tags)
                {
                    tags.AddRange(activity.TagObjects.Select(static tag => $"{tag.Key}={tag.Value}").Append(activity.DisplayName));
                }
            },
        };
        ActivitySource.AddActivityListener(listener);
        await using var server = LocalServer.Answering(200, "{}");

        await new TestApi { ServerURL = server.Url, Scheme = new ApiKeyQueryScheme("key", "Token", "V", Token) }.CallAsync();

        lock (tags)
        {
            Assert.Contains(tags, static tag => tag.StartsWith("url.full=", StringComparison.Ordinal));
            Canary.AssertNotIn(string.Join('\n', tags));
        }
    }

    [Fact]
    public void TheLongestSecretGoesFirst() =>
        Assert.Equal("[redacted] [redacted]", Redaction.Redact("abcdef abc", ["abc", "abcdef"]));

    [Fact]
    public void ControlCharactersGoAndLengthIsBounded()
    {
        Assert.Equal("a [31mb c d", Redaction.Redact("a\u001b[31mb\r\n\u202ec\u200bd", []));
        Assert.Equal(new string('x', 500) + "…", Redaction.Redact(new string('x', 9999), []));
    }
}

using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Net.Http;
using System.Text;
using System.Threading.Tasks;
using PlexAPI.Models.Errors;
using PlexAPI.Runtime.Body;
using PlexAPI.Runtime.Json;
using PlexAPI.Tests.Support;
using Xunit;

namespace PlexAPI.Tests;

public sealed class RetryTests
{
    [Theory]
    [InlineData(408)]
    [InlineData(429)]
    [InlineData(500)]
    [InlineData(502)]
    [InlineData(503)]
    [InlineData(504)]
    public async Task AFailureThenASuccess(int status)
    {
        var api = new TestApi { Handler = Replies.Of(Replies.Response(status), Replies.Json("{}")) };

        Assert.Equal(200, (await api.CallAsync()).StatusCode);
    }

    [Theory]
    [InlineData(501, 1)]
    [InlineData(400, 1)]
    [InlineData(404, 1)]
    [InlineData(503, 3)]
    public async Task ItGivesUpWithTheLastError(int status, int attempts)
    {
        var handler = Replies.Of(Replies.Response(status));

        var error = await new TestApi { Handler = handler }.FailAsync<SDKException>();

        Assert.Equal(status, error.StatusCode);
        Assert.Equal(attempts, handler.Sent.Count);
    }

    [Fact]
    public async Task AConnectionThatBreaksIsTriedAgain()
    {
        var handler = new Replies(
            static (_, _) => Task.FromException<HttpResponseMessage>(new HttpRequestException("broken")),
            static (_, _) => Task.FromException<HttpResponseMessage>(new IOException("broken")),
            static (_, _) => Task.FromResult(Replies.Json("""{"size":7}""")));

        Assert.Equal(7, (await new TestApi { Handler = handler }.CallAsync()).Thing?.Size);
    }

    [Fact]
    public async Task RetryAfterDecides()
    {
        var clock = new FakeClock();
        var date = clock.Now.AddSeconds(27).ToString("r", CultureInfo.InvariantCulture);
        var handler = Replies.Of(
            Replies.Response(429, headers: ("retry-after", "7")),
            Replies.Response(503, headers: ("retry-after", date)),
            Replies.Json("{}"));

        await new TestApi { Handler = handler, Clock = clock }.CallAsync();

        Assert.Equal([TimeSpan.FromSeconds(7), TimeSpan.FromSeconds(20)], clock.Delays);
    }

    [Theory]
    [InlineData("3", 3000)]
    [InlineData("0", 0)]
    [InlineData("60", 60000)]
    [InlineData("0.5", 500)]
    [InlineData(" 2 ", 2000)]
    [InlineData("Wed, 21 Oct 2015 07:28:20 GMT", 20000)]
    [InlineData("Wednesday, 21-Oct-15 07:28:20 GMT", 20000)]
    [InlineData("Wed Oct 21 07:28:20 2015", 20000)]
    [InlineData("Wed, 21 Oct 2015 07:27:00 GMT", 0)]
    [InlineData("soon", 250)]
    [InlineData("-5", 250)]
    [InlineData("1e3", 250)]
    [InlineData("0x10", 250)]
    [InlineData("1,5", 250)]
    [InlineData("NaN", 250)]
    [InlineData("Infinity", 250)]
    [InlineData("tomorrow", 250)]
    public async Task RetryAfterInAllItsForms(string value, int milliseconds)
    {
        var clock = new FakeClock();
        var handler = Replies.Of(Replies.Response(503, headers: ("retry-after", value)), Replies.Json("{}"));

        await new TestApi { Handler = handler, Clock = clock }.CallAsync();

        Assert.Equal([TimeSpan.FromMilliseconds(milliseconds)], clock.Delays);
    }

    [Theory]
    [InlineData("61")]
    [InlineData("3600")]
    [InlineData("99999999999999999999999999")]
    [InlineData("Thu, 22 Oct 2015 07:28:20 GMT")]
    public async Task ALongerWaitThanAllowedEndsTheCallAtOnce(string value)
    {
        var handler = Replies.Of(Replies.Response(429, headers: ("retry-after", value)));

        var error = await new TestApi { Handler = handler }.FailAsync<SDKException>();

        Assert.Equal(429, error.StatusCode);
        Assert.Single(handler.Sent);
    }

    [Fact]
    public async Task AWaitThatTheServerAsksForIsNeverCutShort()
    {
        var clock = new FakeClock();
        var handler = Replies.Of(Replies.Response(503, headers: ("retry-after", "61")), Replies.Json("{}"));
        var retries = new RetryOptions { MaxRetryAfter = TimeSpan.FromSeconds(61), MaxDelay = TimeSpan.FromMilliseconds(1) };

        await new TestApi { Handler = handler, Clock = clock, Retries = retries }.CallAsync();

        Assert.Equal([TimeSpan.FromSeconds(61)], clock.Delays);
    }

    [Fact]
    public async Task WithoutRetryAfterItDoublesUpToItsLimitAndIsRandomBelowThat()
    {
        var clock = new FakeClock { Chance = 1 };
        var retries = new RetryOptions { MaxRetries = 6 };

        await new TestApi { Handler = Replies.Of(Replies.Response(503)), Clock = clock, Retries = retries }.FailAsync<SDKException>();

        Assert.Equal([500, 1000, 2000, 4000, 8000, 8000], clock.Delays.Select(static delay => delay.TotalMilliseconds));
    }

    [Fact]
    public async Task ItsDelaysCanBeSetInPart()
    {
        var clock = new FakeClock { Chance = 0.5 };
        var api = new TestApi
        {
            Handler = Replies.Of(Replies.Response(503)),
            Clock = clock,
            Retries = new RetryOptions { MaxRetries = 3, MaxDelay = TimeSpan.FromMilliseconds(30) },
        };

        await api.FailAsync<SDKException>(options: new RequestOptions { Retries = new RetryOptions { InitialDelay = TimeSpan.FromMilliseconds(10) } });

        Assert.Equal([5, 10, 15], clock.Delays.Select(static delay => delay.TotalMilliseconds));
    }

    public static TheoryData<int, string, RetryOptions?, RetryOptions?> Methods => new()
    {
        { 1, "POST", null, null },
        { 1, "PATCH", null, null },
        { 1, "POST", new RetryOptions { MaxRetries = 5 }, null },
        { 3, "POST", new RetryOptions { AllMethods = true }, null },
        { 2, "POST", null, new RetryOptions { MaxRetries = 1 } },
        { 3, "PUT", null, null },
        { 1, "PUT", null, RetryOptions.None },
        { 1, "PUT", RetryOptions.None, null },
        { 5, "PUT", new RetryOptions { MaxRetries = 4 }, new RetryOptions { InitialDelay = TimeSpan.FromMilliseconds(1) } },
    };

    [Theory]
    [MemberData(nameof(Methods))]
    public async Task PostAndPatchOnlyWhenAsked(int expected, string method, RetryOptions? ofClient, RetryOptions? ofCall)
    {
        var handler = Replies.Of(Replies.Response(503));
        var api = new TestApi { Handler = handler, Method = method, Retries = ofClient };

        await api.FailAsync<SDKException>(static parts => parts.Body = Bodies.Text("text/plain", "same", JsonCodecs.String), new RequestOptions { Retries = ofCall });

        Assert.Equal(Enumerable.Repeat("same", expected), handler.Sent.Select(static sent => sent.Text));
    }

    [Fact]
    public async Task AStreamThatCanSeekIsSentFromItsBeginningAgain()
    {
        var handler = Replies.Of(Replies.Response(503), Replies.Json("{}"));
        using var stream = new MemoryStream("not this: all of it"u8.ToArray()) { Position = 10 };
        var file = new UploadFile(stream);

        await new TestApi { Handler = handler, Method = "PUT" }.CallAsync(parts => parts.Body = Bodies.Binary("text/plain", file));

        Assert.Equal(["all of it", "all of it"], handler.Sent.Select(static sent => sent.Text));
        Assert.True(stream.CanRead);
    }

    [Fact]
    public async Task AStreamThatCannotSeekIsSentOnce()
    {
        var handler = Replies.Of(Replies.Response(503), Replies.Json("{}"));
        using var stream = new OneWay(Encoding.UTF8.GetBytes("all of it"));
        var file = new UploadFile(stream);

        var error = await new TestApi { Handler = handler, Method = "PUT" }.FailAsync<SDKException>(parts => parts.Body = Bodies.Binary("text/plain", file));

        Assert.Equal(503, error.StatusCode);
        Assert.Single(handler.Sent);
    }

    [Fact]
    public void WhatIsNeverIsNever()
    {
        IReadOnlyList<int?> most = [RetryOptions.None.MaxRetries, new RetryOptions().MaxRetries];

        Assert.Equal([0, null], most);
    }
}

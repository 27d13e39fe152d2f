using System;
using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using PlexAPI.Groups;
using PlexAPI.Models.Errors;
using PlexAPI.Models.Requests;
using PlexAPI.Tests.Support;
using Xunit;

namespace PlexAPI.Tests;

/// <summary>Waiting for a PIN, by a clock that only moves when somebody waits.</summary>
public sealed class WaitingTests
{
    private readonly FakeClock _clock = new();

    [Fact]
    public async Task ItAsksAtOnceAndThenOnceASecond()
    {
        var result = await WaitAsync([Pin(), Pin(), Confirmed()]);

        Assert.Equal("a-token", result.Pin?.AuthToken);
        Assert.Equal(Seconds(1, 1), _clock.Delays);
    }

    [Fact]
    public async Task TheCallerSaysHowOften()
    {
        await WaitAsync([Pin(), Confirmed()], new() { Interval = TimeSpan.FromMilliseconds(20) });

        Assert.Equal(Seconds(0.02), _clock.Delays);
    }

    [Fact]
    public async Task AnIntervalOfAnyLengthIsWaitedForWhereThereIsNoEnd()
    {
        var answers = new[] { Replies.Json("""{"id":7,"code":"abcd","authToken":null}"""), Confirmed() };

        await WaitAsync(answers, new() { Interval = TimeSpan.MaxValue });

        Assert.Single(_clock.Delays);
    }

    [Fact]
    public async Task ItEndsBeforeItWaitsInVain()
    {
        var error = await FailAsync<PollTimeoutException>([Pin()], new() { MaxWait = TimeSpan.FromSeconds(2.5) });

        Assert.False(error.IsExpired);
        Assert.Equal(Seconds(1, 1), _clock.Delays);
    }

    [Fact]
    public async Task ItEndsWhenThePinExpiresAndNoLater()
    {
        var error = await FailAsync<PollTimeoutException>([Pin(expiresIn: 3), Pin()]);

        Assert.True(error.IsExpired);
        Assert.Equal(Seconds(1, 1), _clock.Delays);
    }

    [Fact]
    public async Task RetryAfterIsWaitedForAndNeverLessThanTheInterval()
    {
        await WaitAsync([.. new[] { "7", "0", "soon" }.Select(Limited), Confirmed()]);

        Assert.Equal(Seconds(7, 1, 1), _clock.Delays);
    }

    [Fact]
    public async Task RetryAfterThatIsLongerThanTheWaitEndsIt()
    {
        var error = await FailAsync<PollTimeoutException>([Limited("61")], new() { MaxWait = TimeSpan.FromSeconds(60) });

        Assert.False(error.IsExpired);
        Assert.Empty(_clock.Delays);
    }

    [Fact]
    public async Task EveryOtherErrorEndsIt()
    {
        var gone = Replies.Json("""{"errors":[{"code":1020,"message":"Code not found or expired"}]}""", 404);

        var error = await FailAsync<GetPinNotFoundException>([Pin(), gone]);

        Assert.StartsWith("GetPinAsync: 404 from GET ", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TheCallerSeesEachResultAndEndsItWithFalseOrAnError()
    {
        var seen = new List<long?>();
        bool See(GetPinResponse result)
        {
            seen.Add(result.Pin?.ExpiresIn);
            return seen.Count < 2;
        }

        var last = await WaitAsync([Pin(), Pin(expiresIn: 899), Confirmed()], new() { OnResult = See });

        Assert.Equal([900, 899], seen);
        Assert.Null(last.Pin?.AuthToken);
        var own = new InvalidOperationException("of the caller");
        Assert.Same(own, await FailAsync<InvalidOperationException>([Pin()], new() { OnResult = _ => throw own }));
    }

    [Fact]
    public async Task ACancellationEndsItBetweenTwoRequests()
    {
        using var source = new CancellationTokenSource();
        _clock.OnDelay = source.Cancel;

        await Assert.ThrowsAsync<CancelledException>(() => WaitAsync([Pin()], cancellationToken: source.Token));

        Assert.Single(_clock.Delays);
    }

    private static HttpResponseMessage Pin(int expiresIn = 900, string token = "null") =>
        Replies.Json($$"""{"id":7,"code":"abcd","authToken":{{token}},"expiresIn":{{expiresIn}}}""");

    private static HttpResponseMessage Confirmed() => Pin(token: "\"a-token\"");

    private static HttpResponseMessage Limited(string retryAfter) => Replies.Response(429, headers: [("retry-after", retryAfter)]);

    private static IEnumerable<TimeSpan> Seconds(params double[] seconds) => seconds.Select(TimeSpan.FromSeconds);

    private async Task<GetPinResponse> WaitAsync(
        HttpResponseMessage[] answers,
        PollOptions<GetPinResponse>? polling = null,
        CancellationToken cancellationToken = default)
    {
        var api = new TestApi { Handler = Replies.Of(answers), Retries = RetryOptions.None, Clock = _clock };
        return await new PinsGroup(api.Core).WaitForPinAsync(7, polling: polling, cancellationToken: cancellationToken);
    }

    private Task<TError> FailAsync<TError>(HttpResponseMessage[] answers, PollOptions<GetPinResponse>? polling = null)
        where TError : Exception =>
        Assert.ThrowsAsync<TError>(() => WaitAsync(answers, polling));
}

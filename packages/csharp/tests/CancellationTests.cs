using System;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using PlexAPI.Models;
using PlexAPI.Models.Errors;
using PlexAPI.Tests.Support;
using Xunit;

namespace PlexAPI.Tests;

public sealed class CancellationTests : IDisposable
{
    private readonly CancellationTokenSource _caller = new();

    public void Dispose() => _caller.Dispose();

    [Fact]
    public async Task BeforehandNothingIsSent()
    {
        var handler = Replies.Of("{}");
        await _caller.CancelAsync();

        await new TestApi { Handler = handler }.FailAsync<CancelledException>(cancellationToken: _caller.Token);

        Assert.Empty(handler.Sent);
    }

    [Fact]
    public async Task WhileTheAnswerIsAwaited()
    {
        await using var server = new LocalServer((_, _) => _caller.CancelAsync());
        var clock = new FakeClock();

        var error = await new TestApi { ServerURL = server.Url, Clock = clock }.FailAsync<CancelledException>(cancellationToken: _caller.Token);

        Assert.Equal($"getThing: cancelled by the caller GET {server.Url}/thing", error.Message);
        Assert.Empty(clock.Delays);
        Canary.AssertNotIn(error.ToString());
    }

    [Fact]
    public async Task WhileTheBodyIsRead()
    {
        using var stream = new Stuck(_caller.Cancel);
        var handler = new Replies((_, _) => Task.FromResult(new HttpResponseMessage { Content = new StreamContent(stream) }));

        await new TestApi { Handler = handler }.FailAsync<CancelledException>(cancellationToken: _caller.Token);

        Assert.Single(handler.Sent);
    }

    [Fact]
    public async Task WhileACredentialIsAwaited()
    {
        var handler = Replies.Of("{}");
        var credential = Credential.From(async cancellationToken =>
        {
            await _caller.CancelAsync();
            await Task.Delay(Timeout.Infinite, cancellationToken);
            return "";
        });

        await new TestApi { Handler = handler, Security = new Login { Token = credential } }.FailAsync<CancelledException>(cancellationToken: _caller.Token);

        Assert.Empty(handler.Sent);
    }

    [Fact]
    public async Task WhileARetryIsAwaited()
    {
        var clock = new FakeClock { OnDelay = _caller.Cancel };
        var handler = Replies.Of(Replies.Response(503, headers: ("retry-after", "30")));

        await new TestApi { Handler = handler, Clock = clock }.FailAsync<CancelledException>(cancellationToken: _caller.Token);

        Assert.Equal([TimeSpan.FromSeconds(30)], clock.Delays);
        Assert.Single(handler.Sent);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task WithinAHookThatHeedsTheToken(bool isAfterwards)
    {
        var hook = new Waiting(isAfterwards, _caller);

        await new TestApi { Handler = Replies.Of("{}"), Hooks = [hook] }.FailAsync<CancelledException>(cancellationToken: _caller.Token);
    }

    [Fact]
    public async Task AHandlerThatCancelsOnItsOwnIsAConnectionThatBroke()
    {
        var handler = Replies.Throwing(new TaskCanceledException("a limit of its own", new TimeoutException()));

        var error = await new TestApi { Handler = handler, Retries = RetryOptions.None }.FailAsync<ConnectionException>(cancellationToken: _caller.Token);

        Assert.StartsWith("getThing: no response from GET http://127.0.0.1:1/thing: ", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ACallThatCouldBeCancelledAndIsNot()
    {
        var response = await new TestApi { Handler = Replies.Of("{}") }.CallAsync(cancellationToken: _caller.Token);

        await _caller.CancelAsync();

        Assert.Equal("{}", await response.RawResponse.Content.ReadAsStringAsync());
    }

    private sealed class Waiting(bool isAfterwards, CancellationTokenSource caller) : Hooks
    {
        public override ValueTask BeforeRequestAsync(OutgoingRequest request, CancellationToken cancellationToken) =>
            WaitAsync(!isAfterwards, cancellationToken);

        public override ValueTask AfterSuccessAsync(OutgoingRequest request, OperationResponse response, CancellationToken cancellationToken) =>
            WaitAsync(isAfterwards, cancellationToken);

        private async ValueTask WaitAsync(bool isNow, CancellationToken cancellationToken)
        {
            if (isNow)
            {
                await caller.CancelAsync();
                await Task.Delay(Timeout.Infinite, cancellationToken);
            }
        }
    }
}

using System;
using System.Threading;
using System.Threading.Tasks;
using PlexAPI.Tests.Support;
using Xunit;

namespace PlexAPI.Tests;

/// <summary>Which limit a call has: the default, one that was given, or none.</summary>
public sealed class TimeLimitTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public async Task NoLimitAtAll(int milliseconds)
    {
        var clock = new FakeClock();

        await new TestApi { Handler = Replies.Of("{}"), Clock = clock, Timeout = TimeSpan.FromMilliseconds(milliseconds) }.CallAsync();

        Assert.Empty(clock.Limits);
    }

    [Fact]
    public async Task TheDefaultIsThirtySeconds()
    {
        var clock = new FakeClock();

        await new TestApi { Handler = Replies.Of("{}"), Clock = clock }.CallAsync();

        Assert.Equal([TimeSpan.FromSeconds(30)], clock.Limits);
    }

    [Fact]
    public async Task TheLongestTimesThereAreCanBeGiven()
    {
        using var source = new CancellationTokenSource();
        using var ended = new CancellationTokenSource();
        await ended.CancelAsync();

        Runtime.SystemClock.Instance.CancelAfter(source, TimeSpan.MaxValue);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Runtime.SystemClock.Instance.DelayAsync(TimeSpan.MaxValue, ended.Token));

        Assert.False(source.IsCancellationRequested);
    }
}

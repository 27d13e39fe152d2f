using System;
using System.Diagnostics;
using System.Threading;
using System.Threading.Tasks;

namespace PlexAPI.Runtime;

/// <summary>Time and chance, which tests replace.</summary>
internal interface IClock
{
    DateTimeOffset Now { get; }

    /// <summary>Since some moment, whatever happens to the clock of the machine.</summary>
    TimeSpan Elapsed { get; }

    /// <summary>From 0 to below 1.</summary>
    double Random();

    Task DelayAsync(TimeSpan delay, CancellationToken cancellationToken);

    /// <summary>Cancels when a time limit is over.</summary>
    void CancelAfter(CancellationTokenSource source, TimeSpan limit);
}

/// <inheritdoc cref="IClock"/>
internal sealed class SystemClock : IClock
{
    public static readonly SystemClock Instance = new();

    /// <summary>The timers of the framework refuse what is longer, 49.7 days.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromMilliseconds(uint.MaxValue - 1);

    private SystemClock()
    {
    }

    public DateTimeOffset Now => DateTimeOffset.UtcNow;

    public TimeSpan Elapsed => Stopwatch.GetElapsedTime(0);

    // Randomness only spreads retries, so it need not be cryptographically secure.
#pragma warning disable CA5394
    public double Random() => System.Random.Shared.NextDouble();
#pragma warning restore CA5394

    public Task DelayAsync(TimeSpan delay, CancellationToken cancellationToken) =>
        Task.Delay(Bounded(delay), cancellationToken);

    public void CancelAfter(CancellationTokenSource source, TimeSpan limit) => source.CancelAfter(Bounded(limit));

    private static TimeSpan Bounded(TimeSpan time) => time < Longest ? time : Longest;
}

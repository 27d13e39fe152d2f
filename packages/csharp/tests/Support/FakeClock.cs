using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using PlexAPI.Runtime;

namespace PlexAPI.Tests.Support;

/// <summary>A clock that stands still: it waits for nothing, and a time limit is over when the test says so.</summary>
internal sealed class FakeClock : IClock
{
    private readonly List<CancellationTokenSource> _limits = [];

    public DateTimeOffset Now { get; set; } = new(2015, 10, 21, 7, 28, 0, TimeSpan.Zero);

    public TimeSpan Elapsed => Now - DateTimeOffset.UnixEpoch;

    public double Chance { get; set; } = 0.5;

    public List<TimeSpan> Delays { get; } = [];

    public List<TimeSpan> Limits { get; } = [];

    /// <summary>Called in place of waiting.</summary>
    public Action? OnDelay { get; set; }

    public double Random() => Chance;

    public Task DelayAsync(TimeSpan delay, CancellationToken cancellationToken)
    {
        Delays.Add(delay);
        Now += delay;
        OnDelay?.Invoke();
        cancellationToken.ThrowIfCancellationRequested();
        return Task.CompletedTask;
    }

    public void CancelAfter(CancellationTokenSource source, TimeSpan limit)
    {
        lock (_limits)
        {
            Limits.Add(limit);
            _limits.Add(source);
        }
    }

    /// <summary>The time of every attempt that is under way is up.</summary>
    public void TimeIsUp()
    {
        CancellationTokenSource[] sources;
        lock (_limits)
        {
            sources = [.. _limits];
            _limits.Clear();
        }

        foreach (var source in sources)
        {
            try
            {
                source.Cancel();
            }
            catch (ObjectDisposedException)
            {
                // Of an attempt that is over.
            }
        }
    }
}

using System;
using System.Globalization;
using System.Threading;
using System.Threading.Tasks;
using PlexAPI.Models;
using PlexAPI.Models.Errors;

namespace PlexAPI.Runtime;

/// <summary>Repeats a call until its result is there.</summary>
internal sealed class Repetition<TResponse>(
    OperationDefinition<TResponse> operation,
    PollDefinition<TResponse> poll,
    PollOptions<TResponse>? polling,
    IClock clock)
    where TResponse : OperationResponse
{
    // Practically no limit, yet small enough that adding an interval cannot overflow.
    private static readonly TimeSpan Never = TimeSpan.FromDays(1_000_000);

    private readonly TimeSpan _over = clock.Elapsed + Bounded(polling?.MaxWait ?? Never);
    private TimeSpan _expiry = Never;

    private TimeSpan Left => (_over < _expiry ? _over : _expiry) - clock.Elapsed;

    /// <summary>The first request is sent at once.</summary>
    public async Task<TResponse> RunAsync(Func<CancellationToken, Task<TResponse>> call, CancellationToken cancellationToken)
    {
        var interval = TimeSpan.FromSeconds(1);
        while (true)
        {
            var (result, asked) = await AttemptAsync(call, cancellationToken).ConfigureAwait(false);
            if (result is not null)
            {
                if (polling?.OnResult?.Invoke(result) == false || IsThere(result))
                {
                    return result;
                }

                var expiry = clock.Elapsed + TimeLeft(poll.Expires?.Invoke(result));
                _expiry = expiry < _expiry ? expiry : _expiry;
                interval = Seconds(poll.Interval?.Invoke(result) ?? 1);
            }

            var own = polling?.Interval ?? interval;
            // Capped, so that a very long interval is not mistaken for a timeout where there is no limit.
            own = own < Never / 2 ? own : Never / 2;
            await PauseAsync(asked > own ? asked : own, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>A result, or none and how long the server asks to wait.</summary>
    private async Task<(TResponse? Result, TimeSpan Asked)> AttemptAsync(
        Func<CancellationToken, Task<TResponse>> call,
        CancellationToken cancellationToken)
    {
        using var source = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        if (Left < TimeSpan.FromDays(1))
        {
            clock.CancelAfter(source, Left > TimeSpan.Zero ? Left : TimeSpan.Zero);
        }

        try
        {
            return (await call(source.Token).ConfigureAwait(false), TimeSpan.Zero);
        }
        catch (SDKException error) when (error.StatusCode == 429)
        {
            return (null, Retry.AskedDelay(error.Header("retry-after").Trim(), clock) ?? TimeSpan.Zero);
        }
        catch (CancelledException) when (source.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            return (null, Never);
        }
    }

    private async Task PauseAsync(TimeSpan delay, CancellationToken cancellationToken)
    {
        var request = new OutgoingRequest(operation.Id, poll.Name, operation.Method.Method, operation.Path, 0);
        using var attempt = new Attempt(request, TimeSpan.Zero, clock, cancellationToken);
        // The time limit would end before the next request.
        if (delay >= Left)
        {
            throw new PollTimeoutException(attempt, _expiry < _over, polling?.MaxWait ?? TimeSpan.Zero);
        }

        try
        {
            await clock.DelayAsync(delay, cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException cancelled)
        {
            throw new CancelledException(attempt, cancelled);
        }
    }

    private bool IsThere(TResponse result)
    {
        var value = poll.Until(result);
        return poll.Values is null
            ? value is not null
            : Array.IndexOf(poll.Values, Convert.ToString(value, CultureInfo.InvariantCulture)) >= 0;
    }

    private TimeSpan TimeLeft(object? expires) => expires switch
    {
        null => Never,
        DateTimeOffset moment => Bounded(moment - clock.Now),
        string text => DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment)
            ? Bounded(moment - clock.Now)
            : Never,
        _ => Seconds(Convert.ToDouble(expires, CultureInfo.InvariantCulture)),
    };

    private static TimeSpan Seconds(double seconds) =>
        seconds < Never.TotalSeconds ? TimeSpan.FromSeconds(Math.Max(0, seconds)) : Never;

    private static TimeSpan Bounded(TimeSpan time) => time < Never ? time : Never;
}

using System;
using System.Diagnostics;
using System.Threading;
using System.Threading.Tasks;
using PlexAPI.Models;
using PlexAPI.Models.Errors;

namespace PlexAPI.Runtime;

/// <summary>What the operations of an API share: the options and connections of a client.</summary>
internal sealed class ClientCore : IDisposable
{
    private static readonly TimeSpan DefaultTimeout = TimeSpan.FromSeconds(30);

    // Both hold secrets: headers that are set for every call, and the password of a proxy.
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly ClientOptions _client;
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly Transport _transport;
    private readonly IClock _clock;
    private bool _isDisposed;

    public ClientCore(ClientOptions client, IClock? clock = null)
    {
        if (client.HttpClient is not null && client.HttpMessageHandler is not null)
        {
            throw new ArgumentException("give a client either httpClient or httpMessageHandler, not both");
        }

        if ((client.HttpClient is not null || client.HttpMessageHandler is not null) && client.Proxy is not null)
        {
            throw new ArgumentException("give a client either proxy or what sends its requests, which has its own proxies");
        }

        ArgumentOutOfRangeException.ThrowIfNegative(client.ServerIndex, "serverIndex");
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(client.ServerIndex, Math.Max(client.Servers.Count, 1), "serverIndex");
        _client = client;
        _transport = new Transport(client.HttpClient, client.HttpMessageHandler, ProxiesOf(client));
        _clock = clock ?? SystemClock.Instance;
    }

    /// <summary>Calls an operation: sends its request, again if need be, and gives its result.</summary>
    public async Task<TResponse> CallAsync<TResponse>(
        OperationDefinition<TResponse> operation,
        Action<RequestParts>? build,
        RequestOptions? options,
        CancellationToken cancellationToken)
        where TResponse : OperationResponse
    {
        if (_isDisposed)
        {
            throw new ObjectDisposedException(null, "this client was disposed: make a new one, or dispose it later");
        }

        var exchange = new Exchange<TResponse>(operation, build, _client, options, _transport);
        var isRenewed = false;
        for (var number = 0; ; number++)
        {
            var request = new OutgoingRequest(operation.Id, operation.Name, operation.Method.Method, operation.Path, number);
            using var attempt = new Attempt(request, options?.Timeout ?? _client.Timeout ?? DefaultTimeout, _clock, cancellationToken);
            TimeSpan? delay;
            try
            {
                return await exchange.RunAsync(attempt).ConfigureAwait(false);
            }
            catch (Exception thrown)
            {
                var error = Failures.Explain(thrown, attempt);
                await NotifyAsync(request, error, cancellationToken).ConfigureAwait(false);
                if (!isRenewed && exchange.IsRepeatable && !_isDisposed && Retry.CanRenew(error, attempt))
                {
                    isRenewed = true;
                    continue;
                }

                delay = exchange.IsRepeatable && !_isDisposed ? Retry.DelayOf(error, attempt, _client.Retries, options?.Retries, _clock) : null;
                if (delay is null && ReferenceEquals(error, thrown))
                {
                    throw;
                }

                if (delay is null)
                {
                    throw error;
                }
            }

            await PauseAsync(delay.Value, attempt, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Repeats a call until its result is there.</summary>
    public Task<TResponse> PollAsync<TResponse>(
        OperationDefinition<TResponse> operation,
        PollDefinition<TResponse> poll,
        Action<RequestParts>? build,
        PollOptions<TResponse>? polling,
        RequestOptions? options,
        CancellationToken cancellationToken)
        where TResponse : OperationResponse =>
        new Repetition<TResponse>(operation, poll, polling, _clock)
            .RunAsync(token => CallAsync(operation, build, options, token), cancellationToken);

    public void Dispose()
    {
        _isDisposed = true;
        _transport.Dispose();
    }

    private static Proxies ProxiesOf(ClientOptions client) => client switch
    {
        { UseProxy: false } => Proxies.None,
        { Proxy: { } url } => Proxies.Given(url),
        _ => Proxies.FromEnvironment(Environment.GetEnvironmentVariable),
    };

    private async ValueTask NotifyAsync(OutgoingRequest request, Exception error, CancellationToken cancellationToken)
    {
        foreach (var hook in _client.Hooks ?? [])
        {
            await hook.AfterErrorAsync(request, error, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task PauseAsync(TimeSpan delay, Attempt attempt, CancellationToken cancellationToken)
    {
        try
        {
            await _clock.DelayAsync(delay, cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException cancelled)
        {
            throw new CancelledException(attempt, cancelled);
        }
    }
}

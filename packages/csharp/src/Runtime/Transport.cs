using System;
using System.Collections.Generic;
using System.IO;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

namespace PlexAPI.Runtime;

/// <summary>Sends requests: over connections of the client's own, or as the caller wants it.</summary>
internal sealed class Transport : IDisposable
{
    private readonly HttpMessageInvoker _invoker;
    private readonly bool _isOwn;
    private readonly Proxies _proxies;

    public Transport(HttpClient? client, HttpMessageHandler? handler, Proxies proxies)
    {
        _proxies = client is null && handler is null ? proxies : Proxies.None;
        _invoker = client ?? new HttpMessageInvoker(handler ?? CreateHandler(_proxies), disposeHandler: handler is null);
        _isOwn = client is null;
        IsForeign = client is not null || handler is not null;
    }

    /// <summary>Whether requests are sent by what the caller gave.</summary>
    public bool IsForeign { get; }

    /// <summary>Why a request to a URL cannot be sent, if so.</summary>
    public string? Refusal(Uri url) => _proxies.Refusal(url);

    /// <summary>What the proxy of a URL may repeat.</summary>
    public IEnumerable<string> Secrets(Uri url) => _proxies.Secrets(url);

    /// <summary>The headers of the response; its body is still to be read.</summary>
    public Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        // Sent at once: otherwise the framework waits for the proxy's 407 response and sends the request a second time.
        if (request.RequestUri is { Scheme: "http" } url && _proxies.Authorization(url) is { } authorization)
        {
            request.Headers.Remove("Proxy-Authorization");
            request.Headers.TryAddWithoutValidation("Proxy-Authorization", authorization);
        }

        var sent = _invoker is HttpClient client
            ? client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken)
            : _invoker.SendAsync(request, cancellationToken);
        // The caller's handler may ignore the cancellation token.
        return IsForeign ? sent.WaitAsync(cancellationToken) : sent;
    }

    public void Dispose()
    {
        if (_isOwn)
        {
            _invoker.Dispose();
        }
    }

    private static SocketsHttpHandler CreateHandler(Proxies proxies) => new()
    {
        UseProxy = !proxies.IsEmpty,
        Proxy = proxies.IsEmpty ? null : proxies,
        // The client follows redirects itself, and sends no credentials to another origin.
        AllowAutoRedirect = false,
        UseCookies = false,
        // In kilobytes, for all headers together: leaves room for one header of 64 KB.
        MaxResponseHeadersLength = 128,
        // The time limit of a call covers connecting too.
        ConnectTimeout = Timeout.InfiniteTimeSpan,
        PlaintextStreamFilter = static (context, _) => ValueTask.FromResult<Stream>(new RequestStream(context.PlaintextStream)),
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        PooledConnectionIdleTimeout = TimeSpan.FromMinutes(1),
        RequestHeaderEncodingSelector = static (_, _) => Encoding.Latin1,
        ResponseHeaderEncodingSelector = static (_, _) => Encoding.Latin1,
    };
}

using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Net.Http;
using System.Runtime.CompilerServices;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using PlexAPI.Models;
using PlexAPI.Models.Errors;
using PlexAPI.Runtime;

namespace PlexAPI;

/// <summary>
/// Hooks that log every attempt: the method that was called, HTTP method, server and path template, status,
/// content type, sizes, time in milliseconds, retries. Neither bodies nor values of parameters nor credentials are logged; of headers only names, and
/// the values of some that are known to be harmless.
/// </summary>
/// <param name="log">Takes a line. Default: standard error.</param>
public sealed class DebugLogger(Action<string>? log = null) : Hooks
{
    private static readonly string[] Harmless = ["accept", "content-type", "content-length", "content-encoding", "date", "retry-after"];

    private readonly Action<string> _log = log ?? Console.Error.WriteLine;
    private readonly ConditionalWeakTable<OutgoingRequest, Stopwatch> _watches = [];

    /// <inheritdoc/>
    public override ValueTask BeforeRequestAsync(OutgoingRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        _watches.AddOrUpdate(request, Stopwatch.StartNew());
        _log($"-> {Describe(request)} {HeadersOf(request.Headers)}");
        return default;
    }

    /// <inheritdoc/>
    public override async ValueTask AfterSuccessAsync(
        OutgoingRequest request,
        OperationResponse response,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(response);
        using var raw = response.RawResponse;
        var size = (await raw.Content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false)).Length;
        _log($"<- {Describe(request)} {response.StatusCode} {size} bytes {Elapsed(request)} {HeadersOf(raw)}");
    }

    /// <inheritdoc/>
    public override ValueTask AfterErrorAsync(OutgoingRequest request, Exception error, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var kind = error is RequestException ? error.GetType().Name : "error of a hook or credential function";
        if (error is SDKException failure)
        {
            using var raw = failure.RawResponse;
            var size = Encoding.UTF8.GetByteCount(failure.Body);
            _log($"!! {Describe(request)} {kind} {failure.StatusCode} {size} bytes {Elapsed(request)} {HeadersOf(raw)}");
        }
        else
        {
            _log($"!! {Describe(request)} {kind} {Elapsed(request)}");
        }

        return default;
    }

    private static string Describe(OutgoingRequest request)
    {
        var origin = Uri.TryCreate(request.Url, UriKind.Absolute, out var url) ? url.GetComponents(UriComponents.SchemeAndServer, UriFormat.UriEscaped) : "";
        var retry = request.Attempt > 0 ? $" (retry {request.Attempt})" : "";
        return $"{request.OperationName} {request.Method} {origin}{request.Path}{retry}";
    }

    private static string HeadersOf(HttpResponseMessage response) =>
        HeadersOf(response.Headers.NonValidated.Concat(response.Content.Headers.NonValidated)
            .Select(static header => KeyValuePair.Create(header.Key.ToLowerInvariant(), header.Value.ToString())));

    private static string HeadersOf(IEnumerable<KeyValuePair<string, string>> headers) =>
        "{" + string.Join(", ", headers.Select(static header =>
            Redaction.Redact(Array.IndexOf(Harmless, header.Key) >= 0 ? $"{header.Key}: {Cut(header.Value)}" : header.Key, []))) + "}";

    private static string Cut(string value) => value.Length > 100 ? value[..100] : value;

    private string Elapsed(OutgoingRequest request) =>
        $"{(_watches.TryGetValue(request, out var watch) ? watch.ElapsedMilliseconds : 0)} ms";
}

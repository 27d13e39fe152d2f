using System;
using System.Collections.Generic;
using System.Threading;

namespace PlexAPI.Runtime;

/// <summary>One attempt to send a call, and what its errors have to know.</summary>
internal sealed class Attempt : IDisposable
{
    private readonly CancellationTokenSource _source;
    private readonly CancellationToken _caller;

    public Attempt(OutgoingRequest request, TimeSpan timeout, IClock clock, CancellationToken cancellationToken)
    {
        Request = request;
        Timeout = timeout;
        _caller = cancellationToken;
        _source = cancellationToken.CanBeCanceled
            ? CancellationTokenSource.CreateLinkedTokenSource(cancellationToken)
            : new CancellationTokenSource();
        if (timeout > TimeSpan.Zero)
        {
            clock.CancelAfter(_source, timeout);
        }
    }

    public OutgoingRequest Request { get; }

    public TimeSpan Timeout { get; }

    public Phase Phase { get; set; }

    public RequestParts? Parts { get; set; }

    /// <summary>Credentials that were put into the request.</summary>
    public List<string> Secrets { get; } = [];

    /// <summary>Credentials that can be renewed, each with the secret that it gave.</summary>
    public List<(Credential Source, string Secret)>? Renewable { get; set; }

    /// <summary>Credentials that go into the <c>Cookie</c> header.</summary>
    public List<string>? CredentialCookies { get; set; }

    /// <summary>Cancelled when the time is up, and when the caller cancels.</summary>
    public CancellationToken Token => _source.Token;

    public bool IsCancelledByCaller => _caller.IsCancellationRequested;

    public bool IsTimeUp => _source.IsCancellationRequested && !_caller.IsCancellationRequested;

    /// <summary>The message of an error, without secrets.</summary>
    public string Describe(string what, string detail)
    {
        var known = AllSecrets();
        var end = detail.Length > 0 ? $": {Redaction.Redact(detail, known)}" : "";
        // Before the URL is known, messages show the path.
        var target = Request.Url.Length > 0 ? Redaction.Redact(Request.Url, known) : Request.Path;
        return Redaction.Redact($"{Request.OperationName}: {what} {Request.Method} {target}{end}", []);
    }

    public string Redact(string text) => Redaction.Redact(text, AllSecrets());

    /// <summary>An exception that may be shown as the cause of an error: none that has a secret in it.</summary>
    public Exception? Harmless(Exception? cause) => cause is null || Reveals(cause.ToString()) ? null : cause;

    /// <summary>Whether a secret of the request is in the text, in any form.</summary>
    public bool Reveals(string text) => AllSecrets().Exists(secret => text.Contains(secret, StringComparison.Ordinal));

    public void Dispose() => _source.Dispose();

    private List<string> AllSecrets()
    {
        var secrets = new List<string>(Secrets);
        Parts?.AddSecrets(secrets);
        return Redaction.FormsOf(secrets, Request.AllHeaders);
    }
}

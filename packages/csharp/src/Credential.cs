using System;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Threading;
using System.Threading.Tasks;
using PlexAPI.Models.Errors;

namespace PlexAPI;

/// <summary>A secret, or a function that gives it: called for every attempt, so that it may renew what has expired.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class Credential
{
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly Func<CancellationToken, ValueTask<string?>> _source;

    private Credential(Func<CancellationToken, ValueTask<string?>> source) => _source = source;

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    internal Func<SDKException, string, bool>? Refused { get; private init; }

    /// <summary>A secret that stays the same.</summary>
    /// <param name="value">The secret; of basic authentication (RFC 7617) <c>username:password</c>.</param>
    [return: NotNullIfNotNull(nameof(value))]
    public static implicit operator Credential?(string? value) => FromString(value);

    /// <inheritdoc cref="op_Implicit(string)"/>
    [return: NotNullIfNotNull(nameof(value))]
    public static Credential? FromString(string? value) =>
        value is null ? null : new Credential(_ => new ValueTask<string?>(value));

    /// <summary>A function that gives the secret; what it throws reaches the caller as it is.</summary>
    public static Credential From(Func<string?> source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return new Credential(_ => new ValueTask<string?>(source()));
    }

    /// <summary>A function that gives the secret; what it throws reaches the caller as it is.</summary>
    /// <param name="source">Gets a token that is cancelled when the time of the attempt is up.</param>
    public static Credential From(Func<CancellationToken, ValueTask<string?>> source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return new Credential(source);
    }

    /// <summary>A function that gives the secret, and one that says whether another secret may help.</summary>
    /// <param name="source">Gets a token that is cancelled when the time of the attempt is up.</param>
    /// <param name="refused">
    /// Called when the server responds with a 4xx status to a request with this secret, at most once for a call. True
    /// sends the request again, whatever its method, with what <paramref name="source"/> gives then. The caller gets
    /// what it throws.
    /// </param>
    public static Credential From(Func<CancellationToken, ValueTask<string?>> source, Func<SDKException, string, bool> refused)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(refused);
        return new Credential(source) { Refused = refused };
    }

    /// <summary>Shows no secret.</summary>
    public override string ToString() => Runtime.Redaction.Mark;

    internal ValueTask<string?> GetAsync(CancellationToken cancellationToken) => _source(cancellationToken);
}

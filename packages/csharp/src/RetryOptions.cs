using System;
using PlexAPI.Runtime;

namespace PlexAPI;

/// <summary>
/// When and how often a failed call is sent again.
/// GET, HEAD, PUT, DELETE, OPTIONS and TRACE are repeated after a connection error, an attempt that timed out, and the
/// statuses 408, 429, 500, 502, 503 and 504. POST and PATCH are repeated only when asked: by <see cref="AllMethods"/>, or
/// by giving <see cref="RequestOptions.Retries"/> to the call itself.
/// </summary>
/// <remarks>
/// A <c>Retry-After</c> header (RFC 9110, section 10.2.3), in seconds or as a date, decides the wait. Without one it is
/// random between zero and <c>min(MaxDelay, InitialDelay * 2^attempt)</c>. A number or time below zero is an
/// <see cref="ArgumentOutOfRangeException"/>.
/// </remarks>
public sealed class RetryOptions
{
    /// <summary>Never repeats a call.</summary>
    public static RetryOptions None { get; } = new() { MaxRetries = 0 };

    /// <summary>How often a call is sent again at most. Default: 2, so three attempts.</summary>
    public int? MaxRetries { get; init => field = Checked.NotNegative(value, nameof(MaxRetries)); }

    /// <summary>Longest wait before the first retry. Default: 500 ms.</summary>
    public TimeSpan? InitialDelay { get; init => field = Checked.NotNegative(value, nameof(InitialDelay)); }

    /// <summary>Longest wait before any retry, unless the server asks for more. Default: 8 s.</summary>
    public TimeSpan? MaxDelay { get; init => field = Checked.NotNegative(value, nameof(MaxDelay)); }

    /// <summary>When the server asks for a longer wait than this, the call fails at once. Default: 60 s.</summary>
    public TimeSpan? MaxRetryAfter { get; init => field = Checked.NotNegative(value, nameof(MaxRetryAfter)); }

    /// <summary>Repeat POST and PATCH too, although the server may then act twice. Default: false.</summary>
    public bool? AllMethods { get; init; }

    /// <summary>These options, with those of <paramref name="other"/> where nothing is set.</summary>
    internal RetryOptions Over(RetryOptions? other) => other is null ? this : new RetryOptions
    {
        MaxRetries = MaxRetries ?? other.MaxRetries,
        InitialDelay = InitialDelay ?? other.InitialDelay,
        MaxDelay = MaxDelay ?? other.MaxDelay,
        MaxRetryAfter = MaxRetryAfter ?? other.MaxRetryAfter,
        AllMethods = AllMethods ?? other.AllMethods,
    };
}

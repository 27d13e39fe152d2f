using System;
using System.Globalization;
using System.Net.Http;
using System.Text.RegularExpressions;
using PlexAPI.Models.Errors;

namespace PlexAPI.Runtime;

/// <summary>When a failed call is sent again.</summary>
internal static class Retry
{
    private static readonly Regex Zone = new(@" (UTC|[+-]0000)\z");

    private static readonly int[] Statuses = [408, 429, 500, 502, 503, 504];

    // RFC 9110, section 5.6.7: the form in use, and the two that are obsolete.
    private static readonly string[] DateFormats = ["r", "dddd, dd-MMM-yy HH:mm:ss 'GMT'", "ddd MMM d HH:mm:ss yyyy", "ddd MMM  d HH:mm:ss yyyy"];

    /// <summary>Tells the credentials of an attempt that the server refused it.</summary>
    public static bool CanRenew(Exception error, Attempt attempt) =>
        error is SDKException { StatusCode: >= 400 and < 500 } refusal
        && attempt.Renewable?.FindAll(each => each.Source.Refused!(refusal, each.Secret)).Count > 0;

    /// <summary>How long to wait, or null to give up.</summary>
    public static TimeSpan? DelayOf(Exception error, Attempt attempt, RetryOptions? client, RetryOptions? call, IClock clock)
    {
        var retries = (call ?? client)?.Over(client) ?? new RetryOptions();
        var isAsked = call is not null || retries.AllMethods == true;
        var number = attempt.Request.Attempt;
        if ((!isAsked && !IsRepeatable(attempt.Request.Method)) || number >= (retries.MaxRetries ?? 2))
        {
            return null;
        }

        return error switch
        {
            ResponseValidationException => null,
            SDKException failure => Array.IndexOf(Statuses, failure.StatusCode) >= 0
                ? Wait(number, retries, failure.Header("retry-after"), clock)
                : null,
            // Another attempt would get the same response.
            ConnectionException { InnerException: HttpRequestException { HttpRequestError: HttpRequestError.ConfigurationLimitExceeded } } => null,
            ConnectionException or RequestTimeoutException => Wait(number, retries, "", clock),
            _ => null,
        };
    }

    /// <summary>Whether the server does the same, however often it is asked (RFC 9110, section 9.2.2).</summary>
    private static bool IsRepeatable(string method) => method is "GET" or "HEAD" or "PUT" or "DELETE" or "OPTIONS" or "TRACE" or "QUERY";

    private static TimeSpan? Wait(int number, RetryOptions retries, string retryAfter, IClock clock)
    {
        if (AskedDelay(retryAfter.Trim(), clock) is { } asked)
        {
            return asked > (retries.MaxRetryAfter ?? TimeSpan.FromSeconds(60)) ? null : asked;
        }

        var initial = (retries.InitialDelay ?? TimeSpan.FromMilliseconds(500)).TotalMilliseconds;
        var most = (retries.MaxDelay ?? TimeSpan.FromSeconds(8)).TotalMilliseconds;
        return TimeSpan.FromMilliseconds(clock.Random() * Math.Min(most, initial * Math.Pow(2, number)));
    }

    /// <summary>What a <c>Retry-After</c> header asks for: seconds, or a date. Null when it is neither.</summary>
    public static TimeSpan? AskedDelay(string retryAfter, IClock clock)
    {
        // Excludes names that .NET parses as numbers, such as NaN.
        if (retryAfter.Length > 0
            && char.IsAsciiDigit(retryAfter[0])
            && double.TryParse(retryAfter, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds))
        {
            return seconds > TimeSpan.MaxValue.TotalSeconds / 2 ? TimeSpan.MaxValue : TimeSpan.FromSeconds(seconds);
        }

        // Many frameworks send the date format of e-mail, with +0000 instead of GMT.
        var usual = Zone.Replace(retryAfter, " GMT");
        if (!DateTimeOffset.TryParseExact(usual, DateFormats, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date))
        {
            return null;
        }

        var wait = date - clock.Now;
        return wait > TimeSpan.Zero ? wait : TimeSpan.Zero;
    }
}

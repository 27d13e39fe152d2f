using System;
using System.IO;
using System.Net.Http;
using PlexAPI.Models.Errors;

namespace PlexAPI.Runtime;

/// <summary>Makes of what an attempt threw the error that the caller gets.</summary>
internal static class Failures
{
    public static Exception Explain(Exception thrown, Attempt attempt)
    {
        if (thrown is RequestException || (attempt.Phase == Phase.Result && thrown is not OperationCanceledException))
        {
            return thrown;
        }

        if (attempt.IsCancelledByCaller)
        {
            return new CancelledException(attempt, thrown as OperationCanceledException);
        }

        if (attempt.IsTimeUp && thrown is OperationCanceledException or HttpRequestException or IOException or UnansweredException)
        {
            return new RequestTimeoutException(attempt);
        }

        return attempt.Phase switch
        {
            Phase.Arguments => new InvalidRequestException(attempt, thrown.Message, thrown),
            // Credential functions and hooks are the caller's, and so are their exceptions.
            Phase.Request or Phase.Result => thrown,
            _ => new ConnectionException(attempt, thrown),
        };
    }
}

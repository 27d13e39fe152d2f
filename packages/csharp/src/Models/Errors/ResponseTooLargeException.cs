using PlexAPI.Runtime;

namespace PlexAPI.Models.Errors;

/// <summary>The body of a response is longer than <c>maxResponseBytes</c> allows.</summary>
public sealed class ResponseTooLargeException : RequestException
{
    internal ResponseTooLargeException(Attempt attempt, long maxResponseBytes)
        : base(attempt, "too long a body from", $"it has more than {maxResponseBytes} bytes; raise maxResponseBytes if that is right")
    {
        MaxResponseBytes = maxResponseBytes;
    }

    /// <summary>The limit, in bytes after decompression.</summary>
    public long MaxResponseBytes { get; }
}

using System;
using System.Buffers;
using System.IO;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Threading.Tasks;
using PlexAPI.Models.Errors;

namespace PlexAPI.Runtime;

/// <summary>Reads the whole body of a response, up to a limit.</summary>
internal static class BodyReader
{
    /// <summary>The limit where none is set: 64 MiB.</summary>
    public const long DefaultLimit = 64L * 1024 * 1024;

    /// <param name="response">Whose headers are there.</param>
    /// <param name="limit">The most bytes; null for the default.</param>
    /// <param name="attempt">What it answers.</param>
    /// <param name="isForeign">Whether it comes from a handler of the caller's, which may not heed the token.</param>
    public static async Task<byte[]> ReadAsync(HttpResponseMessage response, long? limit, Attempt attempt, bool isForeign)
    {
        if (response.StatusCode == HttpStatusCode.SwitchingProtocols)
        {
            throw new IOException("the server changed to another protocol, which nobody had asked for");
        }

        // The framework ignores an invalid Content-Length, and picks one of several different ones (RFC 9110, section 8.6).
        var lengths = ReceivedResponse.HeaderOf(response, "content-length").Split(',', StringSplitOptions.TrimEntries).Distinct();
        if (lengths.Count() > 1 || !lengths.First().All(char.IsAsciiDigit))
        {
            throw new IOException("its length cannot be told");
        }

        var most = limit ?? DefaultLimit;
        var declared = HasBody(response, attempt) ? response.Content.Headers.ContentLength : 0;
        if (declared > most)
        {
            throw new ResponseTooLargeException(attempt, most);
        }

        var opening = response.Content.ReadAsStreamAsync(attempt.Token);
        var stream = await (isForeign ? opening.WaitAsync(attempt.Token) : opening).ConfigureAwait(false);
        await using (stream.ConfigureAwait(false))
        {
            var buffer = ArrayPool<byte>.Shared.Rent((int)Math.Min(Math.Max(declared ?? 0, 4096) + 1, 1024 * 1024));
            var isLent = false;
            try
            {
                var length = 0;
                while (true)
                {
                    isLent = isForeign;
                    var reading = stream.ReadAsync(buffer.AsMemory(length), attempt.Token);
                    var read = isForeign
                        ? await reading.AsTask().WaitAsync(attempt.Token).ConfigureAwait(false)
                        : await reading.ConfigureAwait(false);
                    isLent = false;
                    if (read == 0)
                    {
                        return ContentCodings.Undo(buffer.AsSpan(0, length).ToArray(), response, most, attempt);
                    }

                    length += read;
                    if (length > most)
                    {
                        throw new ResponseTooLargeException(attempt, most);
                    }

                    if (length == buffer.Length)
                    {
                        buffer = Grow(buffer);
                    }
                }
            }
            finally
            {
                // A read that was abandoned may still write into a lent buffer.
                if (!isLent)
                {
                    // Cleared, because bodies can contain tokens.
                    ArrayPool<byte>.Shared.Return(buffer, clearArray: true);
                }
            }
        }
    }

    /// <summary>Whether there can be one, whatever the headers say (RFC 9110, section 6.4.1).</summary>
    private static bool HasBody(HttpResponseMessage response, Attempt attempt) =>
        attempt.Request.Method != HttpMethod.Head.Method && (int)response.StatusCode is not (204 or 304);

    private static byte[] Grow(byte[] buffer)
    {
        var larger = ArrayPool<byte>.Shared.Rent(buffer.Length * 2);
        buffer.CopyTo(larger, 0);
        ArrayPool<byte>.Shared.Return(buffer, clearArray: true);
        return larger;
    }
}

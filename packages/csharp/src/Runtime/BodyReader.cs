using System;
using System.Buffers;
using System.Net.Http;
using System.Threading.Tasks;
using PlexAPI.Models.Errors;

namespace PlexAPI.Runtime;

/// <summary>Reads the whole body of a response, up to a limit.</summary>
internal static class BodyReader
{
    /// <summary>The limit where none is set: 64 MiB.</summary>
    public const long DefaultLimit = 64L * 1024 * 1024;

    public static async Task<byte[]> ReadAsync(HttpResponseMessage response, long? limit, Attempt attempt)
    {
        var most = limit ?? DefaultLimit;
        var declared = response.Content.Headers.ContentLength;
        if (declared > most)
        {
            throw new ResponseTooLargeException(attempt, most);
        }

        var stream = await response.Content.ReadAsStreamAsync(attempt.Token).ConfigureAwait(false);
        await using (stream.ConfigureAwait(false))
        {
            var buffer = ArrayPool<byte>.Shared.Rent((int)Math.Min(Math.Max(declared ?? 0, 4096) + 1, 1024 * 1024));
            try
            {
                var length = 0;
                int read;
                while ((read = await stream.ReadAsync(buffer.AsMemory(length), attempt.Token).ConfigureAwait(false)) > 0)
                {
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

                return buffer.AsSpan(0, length).ToArray();
            }
            finally
            {
                // Cleared, since bodies hold tokens.
                ArrayPool<byte>.Shared.Return(buffer, clearArray: true);
            }
        }
    }

    private static byte[] Grow(byte[] buffer)
    {
        var larger = ArrayPool<byte>.Shared.Rent(buffer.Length * 2);
        buffer.CopyTo(larger, 0);
        ArrayPool<byte>.Shared.Return(buffer, clearArray: true);
        return larger;
    }
}

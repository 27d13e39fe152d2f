using System;
using System.Buffers.Binary;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Net.Http;
using PlexAPI.Models.Errors;

namespace PlexAPI.Runtime;

/// <summary>Undoes what <c>Content-Encoding</c> says was done to a body (RFC 9110, section 8.4).</summary>
/// <remarks>The framework's own decompression knows one coding at a time, and takes half of a body for a whole one.</remarks>
internal static class ContentCodings
{
    /// <summary>What a request asks for where it does not say so itself.</summary>
    public const string Accepted = "gzip, deflate, br";

    /// <summary>The body as it was before; as it is where a coding is not known, or there are too many.</summary>
    /// <param name="body">As it came.</param>
    /// <param name="response">Loses the headers that no longer hold.</param>
    /// <param name="most">The most bytes that each step may give.</param>
    /// <param name="attempt">What it answers.</param>
    /// <exception cref="InvalidDataException">The body is cut short, or is not what its header says.</exception>
    public static byte[] Undo(byte[] body, HttpResponseMessage response, long most, Attempt attempt)
    {
        var codings = ReceivedResponse.HeaderOf(response, "content-encoding");
        if (codings.Length == 0)
        {
            return body;
        }

        var applied = codings.ToLowerInvariant().Split(',', StringSplitOptions.TrimEntries);
        // Limited to five, because each coding takes memory and no server needs more.
        if (applied.Length > 5 || !Array.TrueForAll(applied, static coding => coding is "" or "identity" or "gzip" or "x-gzip" or "deflate" or "br"))
        {
            return body;
        }

        body = Enumerable.Reverse(applied).Aggregate(body, (packed, coding) => Undone(coding, packed, most, attempt));

        response.Content.Headers.Remove("Content-Encoding");
        response.Content.Headers.Remove("Content-Length");
        return body;
    }

    private static byte[] Undone(string coding, byte[] body, long most, Attempt attempt)
    {
        // Some servers send Content-Encoding with empty bodies too.
        if (body.Length == 0 || coding is "" or "identity")
        {
            return body;
        }

        using var packed = new PackedBody(body);
        using Stream stream = coding switch
        {
            "gzip" or "x-gzip" => new GZipStream(packed, CompressionMode.Decompress),
            "deflate" when IsZlib(body) => new ZLibStream(packed, CompressionMode.Decompress),
            "deflate" => new DeflateStream(packed, CompressionMode.Decompress),
            _ => new BrotliStream(packed, CompressionMode.Decompress),
        };
        var whole = ReadAll(stream, most, attempt);
        // Another gzip member may follow the last one, so the decoder always tries to read more.
        var isWhole = coding is "gzip" or "x-gzip" ? EndsAsGzip(body, whole) : !packed.WasTooShort;
        return isWhole ? whole : throw new InvalidDataException($"the body is {coding}, and cut short");
    }

    private static byte[] ReadAll(Stream stream, long most, Attempt attempt)
    {
        using var whole = new MemoryStream();
        var buffer = new byte[64 * 1024];
        while (stream.Read(buffer) is var read and > 0)
        {
            attempt.Token.ThrowIfCancellationRequested();
            if (whole.Length + read > most)
            {
                throw new ResponseTooLargeException(attempt, most);
            }

            whole.Write(buffer, 0, read);
        }

        return whole.ToArray();
    }

    /// <summary>Whether it begins as RFC 1950, section 2.2, says; some servers send the bare data of RFC 1951.</summary>
    private static bool IsZlib(byte[] body) =>
        body.Length > 1 && (body[0] & 0x0f) == 8 && BinaryPrimitives.ReadUInt16BigEndian(body) % 31 == 0;

    /// <summary>Whether the last member ends with the checksum and the length of what it holds (RFC 1952, section 2.3.1).</summary>
    private static bool EndsAsGzip(byte[] body, byte[] whole)
    {
        if (body.Length < 18)
        {
            return false;
        }

        var checksum = BinaryPrimitives.ReadUInt32LittleEndian(body.AsSpan(body.Length - 8));
        var length = BinaryPrimitives.ReadUInt32LittleEndian(body.AsSpan(body.Length - 4));
        return length <= whole.Length && Crc32(whole.AsSpan(whole.Length - (int)length)) == checksum;
    }

    /// <summary>The checksum of RFC 1952, section 8.</summary>
    private static uint Crc32(ReadOnlySpan<byte> bytes)
    {
        Span<uint> table = stackalloc uint[256];
        for (var index = 0u; index < 256; index++)
        {
            var entry = index;
            for (var bit = 0; bit < 8; bit++)
            {
                entry = (entry & 1) == 0 ? entry >> 1 : (entry >> 1) ^ 0xedb88320;
            }

            table[(int)index] = entry;
        }

        var checksum = uint.MaxValue;
        foreach (var value in bytes)
        {
            checksum = table[(int)((checksum ^ value) & 0xff)] ^ (checksum >> 8);
        }

        return ~checksum;
    }

    /// <summary>Notices that more was wanted than there is, which the framework takes for the end.</summary>
    private sealed class PackedBody(byte[] body) : MemoryStream(body, writable: false)
    {
        public bool WasTooShort { get; private set; }

        // In a derived class, MemoryStream.Read(Span<byte>) calls this method too.
        public override int Read(byte[] buffer, int offset, int count)
        {
            WasTooShort |= Position == Length;
            return base.Read(buffer, offset, count);
        }
    }
}

using System;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace PlexAPI.Tests.Support;

/// <summary>A stream that never gives anything, and heeds no token.</summary>
internal sealed class Stuck(Action begun) : MemoryStream
{
    public override bool CanSeek => false;

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        begun();
        return new ValueTask<int>(new TaskCompletionSource<int>().Task);
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override async Task CopyToAsync(Stream destination, int bufferSize, CancellationToken cancellationToken) =>
        _ = await ReadAsync(new byte[1], cancellationToken);
}

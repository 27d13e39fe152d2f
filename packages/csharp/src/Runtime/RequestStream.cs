using System;
using System.IO;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;

namespace PlexAPI.Runtime;

/// <summary>
/// A connection that tells its end while an answer is awaited from its end before a request. The framework sends a
/// request again by itself, a POST too, where a connection that was used before ends without an answer, although the
/// server may have acted on it: <see cref="IOException"/> and the end of the stream are what makes it do so.
/// </summary>
internal sealed class RequestStream(Stream connection) : Stream
{
    private volatile bool _isAwaiting;

    public override bool CanRead => connection.CanRead;

    public override bool CanSeek => false;

    public override bool CanWrite => connection.CanWrite;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        try
        {
            var read = await connection.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
            // A read into an empty buffer only waits for data; it returns 0 without an end of the stream.
            if (read == 0 && !buffer.IsEmpty && _isAwaiting)
            {
                throw new UnansweredException("the connection ended before the response");
            }

            _isAwaiting = _isAwaiting && read == 0;
            return read;
        }
        catch (IOException exception) when (_isAwaiting)
        {
            throw new UnansweredException(exception.Message, exception);
        }
    }

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder))]
    public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        // Set before writing: the end of the stream may be read before the write has returned.
        var wasAwaiting = _isAwaiting;
        _isAwaiting = true;
        try
        {
            await connection.WriteAsync(buffer, cancellationToken).ConfigureAwait(false);
        }
        catch (IOException)
        {
            _isAwaiting = wasAwaiting;
            throw;
        }
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override Task FlushAsync(CancellationToken cancellationToken) => connection.FlushAsync(cancellationToken);

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override void Flush() => connection.Flush();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            connection.Dispose();
        }

        base.Dispose(disposing);
    }
}

/// <summary>A connection ended after a request had been written, and before any of the answer came.</summary>
internal sealed class UnansweredException(string message, Exception? cause = null) : Exception(message, cause);

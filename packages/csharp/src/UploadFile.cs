using System;
using System.Diagnostics.CodeAnalysis;
using System.IO;
using System.Net.Http;
using PlexAPI.Runtime;

namespace PlexAPI;

/// <summary>Bytes to send, with the name and the media type that a form tells the server.</summary>
public sealed class UploadFile
{
    private readonly ReadOnlyMemory<byte> _bytes;
    private readonly Stream? _stream;
    private readonly long _start;

    /// <summary>A file in memory.</summary>
    /// <param name="content">The bytes.</param>
    /// <param name="fileName">The name that a form tells the server. Default: <c>blob</c>.</param>
    /// <param name="contentType">The media type. Default: that of the API, else <c>application/octet-stream</c>.</param>
    public UploadFile(ReadOnlyMemory<byte> content, string? fileName = null, string? contentType = null)
    {
        _bytes = content;
        FileName = fileName;
        ContentType = contentType;
    }

    /// <summary>
    /// A file that is read while it is sent, and stays open. A call is repeated only where the stream can be read again.
    /// </summary>
    /// <param name="content">The bytes, from where the stream stands.</param>
    /// <param name="fileName">The name that a form tells the server. Default: that of a <see cref="FileStream"/>, else <c>blob</c>.</param>
    /// <param name="contentType">The media type. Default: that of the API, else <c>application/octet-stream</c>.</param>
    public UploadFile(Stream content, string? fileName = null, string? contentType = null)
    {
        ArgumentNullException.ThrowIfNull(content);
        _stream = content;
        _start = content.CanSeek ? content.Position : 0;
        FileName = fileName ?? (content is FileStream file ? Path.GetFileName(file.Name) : null);
        ContentType = contentType;
    }

    /// <summary>The name that a form tells the server.</summary>
    public string? FileName { get; }

    /// <summary>The media type.</summary>
    public string? ContentType { get; }

    internal bool IsRepeatable => _stream is null || _stream.CanSeek;

    /// <summary>How many bytes there are; null where a stream does not tell.</summary>
    internal long? Length => _stream is null ? _bytes.Length : _stream.CanSeek ? _stream.Length - _start : null;

    /// <summary>The bytes alone.</summary>
    [return: NotNullIfNotNull(nameof(content))]
    public static implicit operator UploadFile?(byte[]? content) => content is null ? null : new UploadFile(content);

    /// <inheritdoc cref="UploadFile(Stream, string, string)"/>
    [return: NotNullIfNotNull(nameof(content))]
    public static implicit operator UploadFile?(Stream? content) => content is null ? null : new UploadFile(content);

    /// <inheritdoc cref="op_Implicit(byte[])"/>
    public static UploadFile FromBytes(byte[] content) => new(content);

    /// <inheritdoc cref="op_Implicit(Stream)"/>
    public static UploadFile FromStream(Stream content) => new(content);

    internal HttpContent ToContent()
    {
        if (_stream is null)
        {
            return new ReadOnlyMemoryContent(_bytes);
        }

        if (_stream.CanSeek)
        {
            _stream.Position = _start;
        }

        return new StreamContent(new OpenStream(_stream));
    }
}

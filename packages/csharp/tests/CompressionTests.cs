using System.IO;
using System.IO.Compression;
using System.Threading.Tasks;
using PlexAPI.Models.Errors;
using PlexAPI.Tests.Support;
using Xunit;

namespace PlexAPI.Tests;

public sealed class CompressionTests
{
    private static TestApi Once(LocalServer server) => new() { ServerURL = server.Url, Retries = RetryOptions.None };

    private static byte[] Zipped(byte[] content) => Packed(content, "gzip");

    private static byte[] Packed(byte[] content, string coding)
    {
        using var memory = new MemoryStream();
        using (Stream packing = coding switch
        {
            "gzip" => new GZipStream(memory, CompressionLevel.Optimal),
            "deflate" => new ZLibStream(memory, CompressionLevel.Optimal),
            "br" => new BrotliStream(memory, CompressionLevel.Optimal),
            _ => new DeflateStream(memory, CompressionLevel.Optimal),
        })
        {
            packing.Write(content);
        }

        return memory.ToArray();
    }

    [Fact]
    public async Task WhatCountsIsTheLengthAfterDecompression()
    {
        var bomb = Zipped(new byte[4_000_000]);
        Assert.True(bomb.Length < 10_000);
        await using var server = new LocalServer((_, connection) => connection.SendAsync(200, bomb, "content-encoding: gzip"));

        var error = await new TestApi { ServerURL = server.Url, MaxResponseBytes = 1_000_000 }.FailAsync<ResponseTooLargeException>();

        Assert.Equal(1_000_000, error.MaxResponseBytes);
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("deflate")]
    [InlineData("raw deflate")]
    [InlineData("br")]
    public async Task ACompressedBodyThatIsCutShortIsABrokenConnection(string coding)
    {
        var whole = Packed("""{"size":1,"note":"some more"}"""u8.ToArray(), coding);
        await using var server = new LocalServer((request, connection) =>
            connection.SendAsync(200, whole[..^(request.Number - 1)], $"content-encoding: {coding.Split(' ')[^1]}"));
        var api = Once(server);

        Assert.Equal(1, (await api.CallAsync()).Thing?.Size);
        for (var missing = 1; missing < whole.Length; missing++)
        {
            await api.FailAsync<ConnectionException>();
        }
    }

    [Fact]
    public async Task CompressedAndWithAByteOrderMark()
    {
        await using var server = new LocalServer((request, connection) => request.Number switch
        {
            1 => connection.SendAsync(200, Zipped("""{"size":1}"""u8.ToArray()), "content-encoding: gzip"),
            2 => connection.SendAsync(200, [.. "{\"authToken\":\""u8, 0xff, .. "\"}"u8]),
            _ => connection.SendAsync(200, "\uFEFF{\"size\":3}"),
        });
        var api = new TestApi { ServerURL = server.Url };

        Assert.Equal(1, (await api.CallAsync()).Thing?.Size);
        Assert.Equal("\uFFFD", (await api.CallAsync()).Thing?.AuthToken);
        Assert.Equal(3, (await api.CallAsync()).Thing?.Size);
    }
}

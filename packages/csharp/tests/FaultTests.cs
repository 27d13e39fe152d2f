using System;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using PlexAPI.Models.Errors;
using PlexAPI.Tests.Support;
using Xunit;

namespace PlexAPI.Tests;

public sealed class FaultTests
{
    private const string Head = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n";

    private static TestApi Once(LocalServer server) => new() { ServerURL = server.Url, Retries = RetryOptions.None };

    private static LocalServer Writing(string text) => new(async (_, connection) =>
    {
        await connection.WriteAsync(text);
        connection.End();
    });

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
    public async Task NobodyListens()
    {
        var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var url = $"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}";
        listener.Stop();

        var error = await new TestApi { ServerURL = url }.FailAsync<ConnectionException>();

        Assert.StartsWith($"getThing: no response from GET {url}/thing: ", error.Message, StringComparison.Ordinal);
        Assert.Equal(("get-thing", "GET", $"{url}/thing"), (error.Operation, error.Method, error.Url));
    }

    [Fact]
    public async Task AResetBeforeTheResponseThenFine()
    {
        await using var server = new LocalServer((request, connection) =>
        {
            if (request.Number == 3)
            {
                return connection.SendAsync(200, """{"size":7}""");
            }

            connection.Reset();
            return Task.CompletedTask;
        });

        Assert.Equal(7, (await new TestApi { ServerURL = server.Url }.CallAsync()).Thing?.Size);
    }

    [Theory]
    [InlineData("content-length: 20\r\n\r\n{\"a\":1}")]
    [InlineData("transfer-encoding: chunked\r\n\r\n20\r\n{\"a\":1}")]
    [InlineData("transfer-encoding: chunked\r\n\r\n7\r\n{\"a\":1}\r\n")]
    [InlineData("transfer-encoding: chunked\r\n\r\nzz\r\n{\"a\":1}\r\n0\r\n\r\n")]
    [InlineData("transfer-encoding: chunked\r\n\r\n7\r\n{\"a\":1}tail\r\n0\r\n\r\n")]
    [InlineData("content-encoding: gzip\r\ncontent-length: 7\r\n\r\n{\"a\":1}")]
    public async Task TheConnectionBreaksWithinTheBody(string rest)
    {
        await using var server = Writing(Head + rest);

        var error = await Once(server).FailAsync<ConnectionException>();

        Assert.StartsWith($"getThing: the connection broke within the body from GET {server.Url}/thing: ", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("garbage\r\n\r\n")]
    [InlineData("HTTP/1.1 two hundred\r\n\r\n")]
    [InlineData("HTTP/1.1 200 OK\r\nno colon\r\n\r\n")]
    [InlineData("")]
    public async Task WhatIsNotHttp(string text)
    {
        await using var server = Writing(text);

        await Once(server).FailAsync<ConnectionException>();
    }

    [Fact]
    public async Task AHeaderOf64Kilobytes()
    {
        await using var server = Writing($"{Head}x-long: {new string('a', 65536)}\r\ncontent-length: 2\r\n\r\n{{}}");

        var response = await Once(server).CallAsync();

        Assert.Equal(65536, response.RawResponse.Headers.GetValues("x-long").Single().Length);
    }

    [Fact]
    public async Task HeadersWithoutEndAreNotReadForEver()
    {
        await using var server = new LocalServer(async (_, connection) =>
        {
            await connection.WriteAsync("HTTP/1.1 200 OK\r\n");
            for (var number = 0; ; number++)
            {
                await connection.WriteAsync($"x-{number}: {new string('x', 1000)}\r\n");
            }
        });

        var error = await new TestApi { ServerURL = server.Url }.FailAsync<ConnectionException>();

        Assert.Contains("131072", error.Message, StringComparison.Ordinal);
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task ABodyWithoutEndIsReadUpToTheLimit()
    {
        await using var server = new LocalServer(async (_, connection) =>
        {
            await connection.WriteAsync(Head + "\r\n");
            while (true)
            {
                await connection.WriteAsync(new string(' ', 4096));
            }
        });

        var error = await Once(server).FailAsync<ResponseTooLargeException>(options: new RequestOptions { MaxResponseBytes = 100_000 });

        Assert.Equal(100_000, error.MaxResponseBytes);
        Assert.Equal($"getThing: too long a body from GET {server.Url}/thing: it has more than 100000 bytes; raise maxResponseBytes if that is right", error.Message);
    }

    [Fact]
    public async Task ABodyThatSaysHowLongItIsIsNotReadAtAll()
    {
        await using var server = Writing(Head + "content-length: 99999999999\r\n\r\n{");

        await Once(server).FailAsync<ResponseTooLargeException>();
    }

    [Fact]
    public async Task ALongErrorIsNoLess()
    {
        await using var server = LocalServer.Answering(500, new string(' ', 2000));

        await new TestApi { ServerURL = server.Url, MaxResponseBytes = 1000 }.FailAsync<ResponseTooLargeException>();

        Assert.Single(server.Requests);
    }

    [Theory]
    [InlineData(11, true)]
    [InlineData(10, true)]
    [InlineData(9, false)]
    public async Task TheLimitItselfIsAllowed(int limit, bool isAllowed)
    {
        await using var server = LocalServer.Answering(200, """{"size":1}""");
        var api = new TestApi { ServerURL = server.Url, MaxResponseBytes = limit };

        if (isAllowed)
        {
            Assert.Equal(1, (await api.CallAsync()).Thing?.Size);
        }
        else
        {
            await api.FailAsync<ResponseTooLargeException>();
        }
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
    public async Task TheAnswerToHeadHasNoBodyHoweverLongItSaysItIs()
    {
        await using var server = Writing("HTTP/1.1 204 X\r\ncontent-length: 99999999999\r\n\r\n");

        Assert.Equal(204, (await new TestApi { ServerURL = server.Url, Method = "HEAD" }.CallAsync()).StatusCode);
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

    [Theory]
    [InlineData("", "the body is empty, JSON was expected")]
    [InlineData("{\"size\":", "the body is not complete, valid JSON")]
    [InlineData("{\"size\":1}}", "the body is not complete, valid JSON")]
    [InlineData("{'size':1}", "the body is not complete, valid JSON")]
    [InlineData("{\"size\":1,}", "the body is not complete, valid JSON")]
    [InlineData("/* */ {}", "the body is not complete, valid JSON")]
    [InlineData("NaN", "the body is not complete, valid JSON")]
    public async Task WhatIsNotJson(string body, string message)
    {
        var error = await new TestApi { Handler = Replies.Of(body) }.FailAsync<SDKException>();

        Assert.Equal($"getThing: 200 from GET http://127.0.0.1:1/thing: {message}", error.Message);
        Assert.Equal((200, "application/json", body), (error.StatusCode, error.ContentType, error.Body));
    }

    [Theory]
    [InlineData(400, true)]
    [InlineData(9_000, false)]
    [InlineData(200_000, false)]
    public async Task HostileDepth(int depth, bool isRead)
    {
        var body = string.Concat(Enumerable.Repeat("{\"things\":", depth)) + "1" + new string('}', depth);

        var error = await new TestApi { Handler = Replies.Of(Replies.Json(body, 401)) }.FailAnyAsync<SDKException>();
        if (isRead)
        {
            Assert.IsType<UnauthorizedException>(error);
            Assert.Equal(200, (await new TestApi { Handler = Replies.Of(body) }.CallAsync()).StatusCode);
        }
        else
        {
            Assert.IsType<SDKException>(error);
            await new TestApi { Handler = Replies.Of(body) }.FailAsync<SDKException>();
        }
    }

    [Fact]
    public async Task ALargeBodyIsWhole()
    {
        var body = """{"authToken":"{}"}""".Replace("{}", new string('x', 5_000_000), StringComparison.Ordinal);
        await using var server = LocalServer.Answering(200, body);

        Assert.Equal(5_000_000, (await new TestApi { ServerURL = server.Url }.CallAsync()).Thing?.AuthToken?.Length);
    }

    [Theory]
    [InlineData("<html>", "text/html", "the content type is text/html, expected application/json or text/plain or no body")]
    [InlineData("<a/>", "application/xml", "the content type is application/xml, expected application/json or text/plain or no body")]
    public async Task ASuccessThatIsNotWhatWasDeclared(string body, string type, string message)
    {
        var error = await new TestApi { Handler = Replies.Of(Replies.Response(200, type, body)) }.FailAsync<SDKException>();

        Assert.Equal($"getThing: 200 from GET http://127.0.0.1:1/thing: {message}", error.Message);
    }

    [Fact]
    public async Task ADeclaredErrorIsOfItsClassWithItsContent()
    {
        var handler = Replies.Of(Replies.Json("""{"size":4,"errors":[{"code":1001,"message":"User could not be authenticated"}]}""", 401));

        var error = await new TestApi { Handler = handler }.FailAsync<UnauthorizedException>();

        Assert.Equal(4, error.Content?.Size);
        Assert.Equal("getThing: 401 from GET http://127.0.0.1:1/thing: User could not be authenticated (1001)", error.Message);
        Assert.IsAssignableFrom<SDKException>(error);
        Assert.IsAssignableFrom<RequestException>(error);
    }

    [Theory]
    [InlineData(401, "text/html", "<html>no</html>", "")]
    [InlineData(401, "application/json", "<html>", "")]
    [InlineData(401, "application/json", "", "")]
    [InlineData(404, "application/json", """{"status":404,"error":"Not Found"}""", ": Not Found")]
    [InlineData(422, "application/xml", "<error/>", "")]
    [InlineData(400, "application/problem+json", """{"title":"Bad","detail":"worse"}""", ": worse")]
    [InlineData(400, "application/json", """{"error":{"message":"deep","code":"E1"}}""", ": deep (E1)")]
    [InlineData(400, "application/json", """{"errors":["plain"]}""", ": plain")]
    [InlineData(400, "application/json", "null", "")]
    [InlineData(400, "application/json", """{"message":{"a":1}}""", "")]
    [InlineData(400, "application/json", """{"message":"\u001b[31mred\u202e\r\nline"}""", ": [31mred line")]
    public async Task OtherErrors(int status, string type, string body, string detail)
    {
        var error = await new TestApi { Handler = Replies.Of(Replies.Response(status, type, body)) }.FailAsync<SDKException>();

        Assert.Equal((status, type, body), (error.StatusCode, error.ContentType, error.Body));
        Assert.Equal($"getThing: {status} from GET http://127.0.0.1:1/thing{detail}", Regex.Replace(error.Message, " +", " "));
        Assert.Equal(body, await error.RawResponse.Content.ReadAsStringAsync());
        Assert.Equal(Encoding.UTF8.GetByteCount(body), (await error.RawResponse.Content.ReadAsByteArrayAsync()).Length);
    }
}

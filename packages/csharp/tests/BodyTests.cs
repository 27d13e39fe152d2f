using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Net.Http;
using System.Text;
using System.Threading.Tasks;
using PlexAPI.Runtime;
using PlexAPI.Runtime.Body;
using PlexAPI.Runtime.Json;
using PlexAPI.Runtime.Parameters;
using PlexAPI.Tests.Support;
using Xunit;

namespace PlexAPI.Tests;

public sealed class BodyTests
{
    private static async Task<Sent> SendAsync(RequestBody? body)
    {
        var handler = Replies.Of("{}");
        await new TestApi { Handler = handler, Method = "POST" }.CallAsync(parts => parts.Body = body);
        return handler.Sent[0];
    }

    [Fact]
    public async Task NoValueNoBody()
    {
        Assert.Null(Bodies.Json("application/json", (Thing?)null, ThingCodec.Instance));
        Assert.Null(Bodies.Text("text/plain", (string?)null, JsonCodecs.String));
        Assert.Null(Bodies.Json("application/json", (bool?)null, JsonCodecs.Boolean));
        Assert.Null(Bodies.Text("text/plain", (double?)null, JsonCodecs.Double));
        Assert.Null(Bodies.Binary("text/plain", null));
        Assert.Null(FormBody.Of("application/x-www-form-urlencoded", (Thing?)null, ThingCodec.Instance));
        Assert.Null(MultipartBody.Of("multipart/form-data", null, UploadCodec.Instance));

        var sent = await SendAsync(null);

        Assert.Equal("", sent.Text);
        Assert.Null(sent.Header("content-type"));
    }

    [Fact]
    public async Task Json()
    {
        var sent = await SendAsync(Bodies.Json("application/vnd.x+json", new Thing { Size = 1, Note = null }, ThingCodec.Instance));

        Assert.Equal(("application/vnd.x+json", """{"size":1,"note":null}"""), (sent.Header("content-type"), sent.Text));
    }

    [Fact]
    public async Task OptionalValues()
    {
        bool? flag = false;
        double? number = 1.5;

        Assert.Equal("false", (await SendAsync(Bodies.Json("application/json", flag, JsonCodecs.Boolean))).Text);
        Assert.Equal("1.5", (await SendAsync(Bodies.Text("text/plain", number, JsonCodecs.Double))).Text);
    }

    [Fact]
    public async Task TextAndBytes()
    {
        var text = await SendAsync(Bodies.Text("text/plain", "ä", JsonCodecs.String));
        var bytes = await SendAsync(Bodies.Binary("image/png", new byte[] { 0, 255 }));

        Assert.Equal(("text/plain", "ä"), (text.Header("content-type"), text.Text));
        Assert.Equal("image/png", bytes.Header("content-type"));
        Assert.Equal([0, 255], bytes.Body);
    }

    [Theory]
    [InlineData("image/png", "image/*", "image/png")]
    [InlineData("image/png", "*/*", "image/png")]
    [InlineData("image/png", "image/jpeg, Image/PNG; q=1", "image/png")]
    [InlineData("image/png", "image/jpeg, image/gif", "image/jpeg")]
    [InlineData("image/png", "video/*", "application/octet-stream")]
    [InlineData(null, "*/*", "application/octet-stream")]
    public void BytesHaveTheirOwnTypeWhereTheDescriptionAllowsIt(string? own, string described, string expected) =>
        Assert.Equal(expected, Bodies.Binary(described, new UploadFile(new byte[1], contentType: own))?.ContentType);

    [Fact]
    public async Task AForm()
    {
        var value = new Thing { Size = 1, AuthToken = "hu&sh é", Labels = new Dictionary<string, string> { ["a"] = "b" }, Times = [] };

        var sent = await SendAsync(FormBody.Of("application/x-www-form-urlencoded", value, ThingCodec.Instance));

        Assert.Equal("size=1&authToken=hu%26sh%20%C3%A9&labels=%7B%22a%22%3A%22b%22%7D", sent.Text);
        Assert.Equal("application/x-www-form-urlencoded", sent.Header("content-type"));
    }

    [Fact]
    public async Task TheEncodingOfAFieldDecides()
    {
        var value = new Upload { List = ["1", "2"], Thing = new Thing { Size = 1, Count = 2 } };
        async Task<string> Written(PartEncoding list, PartEncoding thing) => (await SendAsync(FormBody.Of(
            "application/x-www-form-urlencoded",
            value,
            UploadCodec.Instance,
            new PartEncodings { ["list"] = list, ["thing"] = thing }))).Text;

        Assert.Equal("list=1,2&size=1&count=2", await Written(new PartEncoding(Explode: false), new PartEncoding(Style: ParameterStyle.Form)));
        Assert.Equal("list=1%202&thing%5Bsize%5D=1&thing%5Bcount%5D=2", await Written(new PartEncoding(Style: ParameterStyle.SpaceDelimited), new PartEncoding(Style: ParameterStyle.DeepObject)));
        Assert.Equal("list=1%7C2&thing=%7B%22size%22%3A1%2C%22count%22%3A2%7D", await Written(new PartEncoding(Style: ParameterStyle.PipeDelimited), new PartEncoding()));
    }

    [Fact]
    public async Task AFormOfParts()
    {
        using var stream = new MemoryStream("skipped:x"u8.ToArray()) { Position = 8 };
        var value = new Upload
        {
            File = new UploadFile(stream, "a\"\r\n.txt", "text/plain\r\nx: y"),
            Files = [new UploadFile(new byte[] { 0, 255 }), new UploadFile("z"u8.ToArray(), "z")],
            Text = "ä",
            List = ["1", "2"],
            Thing = new Thing { Size = 1 },
        };

        var sent = await SendAsync(MultipartBody.Of("multipart/form-data", value, UploadCodec.Instance));

        var type = sent.Header("content-type") ?? "";
        Assert.StartsWith("multipart/form-data; boundary=form-", type, StringComparison.Ordinal);
        var boundary = type[(type.IndexOf('=', StringComparison.Ordinal) + 1)..];
        string Part(string head, string content) => $"--{boundary}\r\nContent-Disposition: form-data; name={head}\r\n\r\n{content}\r\n";
        var expected =
            Part("\"file\"; filename=\"a%22%0D%0A.txt\"\r\nContent-Type: text/plain x: y", "x")
            + Part("\"files\"; filename=\"blob\"\r\nContent-Type: application/octet-stream", "\0\u00ff")
            + Part("\"files\"; filename=\"z\"\r\nContent-Type: application/octet-stream", "z")
            + Part("\"text\"", "\u00c3\u00a4")
            + Part("\"list\"", "1")
            + Part("\"list\"", "2")
            + Part("\"thing\"\r\nContent-Type: application/json", """{"size":1}""")
            + $"--{boundary}--\r\n";
        Assert.Equal(expected, Encoding.Latin1.GetString(sent.Body));
    }

    [Fact]
    public async Task EveryBodyHasItsLengthAsFarAsItIsKnown()
    {
        using var stream = new MemoryStream("skipped:x"u8.ToArray()) { Position = 8 };
        using var oneWay = new OneWay("x"u8.ToArray());
        async Task<bool> IsRight(RequestBody? body)
        {
            using var content = body!.ToContent();
            return content.Headers.ContentLength is { } length && length == (await content.ReadAsByteArrayAsync()).Length;
        }

        Assert.True(await IsRight(Bodies.Binary("text/plain", new UploadFile(stream))));
        Assert.True(await IsRight(MultipartBody.Of("multipart/form-data", new Upload { File = new UploadFile(stream), Text = "ä", List = ["1"] }, UploadCodec.Instance)));
        Assert.True(await IsRight(MultipartBody.Of(
            "multipart/form-data",
            new Upload { File = new UploadFile("abcd"u8.ToArray()) },
            UploadCodec.Instance,
            new PartEncodings { ["file"] = new PartEncoding(IsFile: true, IsBase64: true) })));
        using HttpContent unknown = MultipartBody.Of("multipart/form-data", new Upload { File = new UploadFile(oneWay) }, UploadCodec.Instance)!.ToContent();
        Assert.Null(unknown.Headers.ContentLength);
    }

    [Fact]
    public async Task AFileOfAStreamStaysOpenAndHasItsName()
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        await File.WriteAllTextAsync(path, "content");
        try
        {
            await using var file = File.OpenRead(path);
            var sent = await SendAsync(MultipartBody.Of("multipart/form-data", new Upload { File = file }, UploadCodec.Instance));

            Assert.Contains($"filename=\"{Path.GetFileName(path)}\"", sent.Text, StringComparison.Ordinal);
            Assert.Contains("content\r\n", sent.Text, StringComparison.Ordinal);
            Assert.True(file.CanRead);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public async Task HeadersThatTheFrameworkKeepsBesideABodyAreSentWithoutOneToo()
    {
        var handler = Replies.Of("{}");

        await new TestApi { Handler = handler }.CallAsync(options: new RequestOptions { Headers = new Dictionary<string, string> { ["Content-Language"] = "de" } });

        Assert.Equal("de", handler.Sent[0].Header("content-language"));
        Assert.Empty(handler.Sent[0].Body);
    }
}

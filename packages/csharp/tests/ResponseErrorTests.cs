using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using PlexAPI.Models.Errors;
using PlexAPI.Tests.Support;
using Xunit;

namespace PlexAPI.Tests;

public sealed class ResponseErrorTests
{
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

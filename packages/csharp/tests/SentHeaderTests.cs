using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using PlexAPI.Models.Errors;
using PlexAPI.Tests.Support;
using Xunit;

namespace PlexAPI.Tests;

public sealed class SentHeaderTests
{
    [Fact]
    public async Task HeadersOfTheCallReplaceThoseOfTheOperationWhichReplaceThoseOfTheClient()
    {
        var handler = Replies.Of("{}");
        var api = new TestApi
        {
            Handler = handler,
            ParameterHeaders = [KeyValuePair.Create("x-device", "option")],
            Headers = new Dictionary<string, string> { ["X-Device"] = "client", ["X-Other"] = "client", ["X-Third"] = "client" },
        };

        await api.CallAsync(
            static parts => parts.Header("x-other", "operation", Runtime.Json.JsonCodecs.String).Header("x-third", "operation", Runtime.Json.JsonCodecs.String),
            new RequestOptions { Headers = new Dictionary<string, string> { ["X-THIRD"] = "call" } });

        var sent = handler.Sent[0];
        Assert.Equal(("client", "operation", "call"), (sent.Header("x-device"), sent.Header("x-other"), sent.Header("x-third")));
    }

    [Theory]
    [InlineData("a\r\nx-evil: 1")]
    [InlineData("a\n")]
    [InlineData("a\0")]
    [InlineData("😀")]
    [InlineData("ă")]
    public async Task AHeaderThatCannotBeSentIsRefusedAndNotShown(string value)
    {
        var handler = Replies.Of("{}");

        var error = await new TestApi { Handler = handler, Security = new Login { Token = "hush" + value } }.FailAsync<InvalidRequestException>();

        Assert.Contains("the value of header x-token has a line break", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("hush", error.ToString(), StringComparison.Ordinal);
        Assert.Empty(handler.Sent);
    }

    [Theory]
    [InlineData("")]
    [InlineData("x y")]
    [InlineData("x:")]
    [InlineData("x\r\ny")]
    [InlineData("ä")]
    public async Task AHeaderWhoseNameIsNoneIsRefused(string name)
    {
        var handler = Replies.Of("{}");
        var headers = new Dictionary<string, string> { [name] = "v" };

        var error = await new TestApi { Handler = handler }.FailAsync<InvalidRequestException>(options: new RequestOptions { Headers = headers });

        Assert.Contains("cannot be the name of a header", error.Message, StringComparison.Ordinal);
        Assert.Empty(handler.Sent);
    }
}

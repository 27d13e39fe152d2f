using System.Threading.Tasks;
using PlexAPI.Tests.Support;
using Xunit;

namespace PlexAPI.Tests;

public sealed class CharsetTests
{
    [Theory]
    [InlineData("text/plain; charset=utf-8", "x", "x")]
    [InlineData("text/plain; charset=iso-8859-1", "\u00e4\u0080", "ä€")]
    [InlineData("text/plain;charset=\"windows-1252\"", "\u0080", "€")]
    [InlineData("text/plain; format=flowed; Charset=ISO-8859-15", "\u00a4", "€")]
    [InlineData("text/plain; charset=utf-16", "\u00ff\u00fe\u00e4\0", "ä")]
    [InlineData("text/plain; charset=utf-16be", "\0\u00e4", "ä")]
    [InlineData("text/plain; charset=shift_jis", "\u0093\u00fa", "日")]
    [InlineData("text/plain; charset=klingon", "\u00c3\u00a4", "ä")]
    [InlineData("text/plain; charset=latin1", "\u00ef\u00bb\u00bf\u00c3\u00a4", "ä")]
    [InlineData("text/plain; charset=utf-7", "+AGE-", "+AGE-")]
    public async Task ATextIsInTheCharsetThatIsNamed(string type, string latin1, string expected)
    {
        var response = Replies.Response(200, type, System.Text.Encoding.Latin1.GetBytes(latin1));

        Assert.Equal(expected, (await new TestApi { Handler = Replies.Of(response) }.CallAsync()).Text);
    }

    [Fact]
    public async Task JsonIsInTheCharsetThatIsNamed()
    {
        var response = Replies.Response(200, "application/json; charset=iso-8859-1", System.Text.Encoding.Latin1.GetBytes("""{"authToken":"ä"}"""));

        Assert.Equal("ä", (await new TestApi { Handler = Replies.Of(response) }.CallAsync()).Thing?.AuthToken);
    }
}

using System.Text.Json;
using PlexAPI.Runtime.Json;
using Xunit;

namespace PlexAPI.Tests;

public class JsonEqualityTests
{
    [Theory]
    [InlineData("1", "1.0", true)]
    [InlineData("1e2", "100", true)]
    [InlineData("9007199254740993", "9007199254740992", false)]
    [InlineData("1e300", "1e300", true)]
    [InlineData("1e300", "1e301", false)]
    [InlineData("\"a\"", "\"\\u0061\"", true)]
    [InlineData("true", "false", false)]
    [InlineData("null", "null", true)]
    [InlineData("[1, 2]", "[1.0, 2]", true)]
    [InlineData("[1, 2]", "[2, 1]", false)]
    [InlineData("[1]", "[1, 2]", false)]
    [InlineData("{\"a\": 1, \"b\": [null]}", "{\"b\": [null], \"a\": 1}", true)]
    [InlineData("{\"a\": 1}", "{\"a\": 1, \"b\": 1}", false)]
    [InlineData("{\"a\": 1}", "{\"b\": 1}", false)]
    public void TellsWhetherValuesAreTheSame(string one, string other, bool expected)
    {
        using var left = JsonDocument.Parse(one);
        using var right = JsonDocument.Parse(other);
        Assert.Equal(expected, JsonEquality.AreEqual(left.RootElement, right.RootElement));
        Assert.Equal(expected, JsonEquality.AreEqual(right.RootElement, left.RootElement));
    }
}

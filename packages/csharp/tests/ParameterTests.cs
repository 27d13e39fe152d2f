using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Json;
using PlexAPI.Runtime;
using PlexAPI.Runtime.Json;
using PlexAPI.Runtime.Parameters;
using PlexAPI.Tests.Support;
using Xunit;

namespace PlexAPI.Tests;

public sealed class ParameterTests
{
    private const string Colors = """["blue","black","brown"]""";
    private const string Rgb = """{"R":100,"G":200,"B":150}""";

    private static JsonElement Wire(string json) => RawJson.Parse(Encoding.UTF8.GetBytes(json));

    private static string Target(Action<RequestParts> build)
    {
        var parts = new RequestParts();
        build(parts);
        return parts.Target("/") ?? "";
    }

    /// <summary>The table of styles in OpenAPI 3.1.</summary>
    [Theory]
    [InlineData("Matrix", false, "\"\"", ";color")]
    [InlineData("Matrix", false, "\"blue\"", ";color=blue")]
    [InlineData("Matrix", false, Colors, ";color=blue,black,brown")]
    [InlineData("Matrix", true, Colors, ";color=blue;color=black;color=brown")]
    [InlineData("Matrix", false, Rgb, ";color=R,100,G,200,B,150")]
    [InlineData("Matrix", true, Rgb, ";R=100;G=200;B=150")]
    [InlineData("Label", false, "\"blue\"", ".blue")]
    [InlineData("Label", false, Colors, ".blue,black,brown")]
    [InlineData("Label", true, Colors, ".blue.black.brown")]
    [InlineData("Label", false, Rgb, ".R,100,G,200,B,150")]
    [InlineData("Label", true, Rgb, ".R=100.G=200.B=150")]
    [InlineData("Simple", false, "\"blue\"", "blue")]
    [InlineData("Simple", false, Colors, "blue,black,brown")]
    [InlineData("Simple", false, Rgb, "R,100,G,200,B,150")]
    [InlineData("Simple", true, Rgb, "R=100,G=200,B=150")]
    [InlineData("Json", false, Rgb, "%7B%22R%22%3A100%2C%22G%22%3A200%2C%22B%22%3A150%7D")]
    public void StylesOfAPath(string style, bool explode, string value, string expected) =>
        Assert.Equal("/" + expected, Target(parts => parts.Path("/").Path("color", Wire(value), JsonCodecs.Any, Enum.Parse<ParameterStyle>(style), explode)));

    [Theory]
    [InlineData("Form", true, "\"\"", "color=")]
    [InlineData("Form", true, "\"blue\"", "color=blue")]
    [InlineData("Form", true, Colors, "color=blue&color=black&color=brown")]
    [InlineData("Form", false, Colors, "color=blue,black,brown")]
    [InlineData("Form", true, Rgb, "R=100&G=200&B=150")]
    [InlineData("Form", false, Rgb, "color=R,100,G,200,B,150")]
    [InlineData("SpaceDelimited", false, Colors, "color=blue%20black%20brown")]
    [InlineData("SpaceDelimited", false, Rgb, "color=R%20100%20G%20200%20B%20150")]
    [InlineData("PipeDelimited", false, Colors, "color=blue%7Cblack%7Cbrown")]
    [InlineData("PipeDelimited", false, Rgb, "color=R%7C100%7CG%7C200%7CB%7C150")]
    [InlineData("DeepObject", true, Rgb, "color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150")]
    [InlineData("DeepObject", true, """["a","b"]""", "color%5B%5D=a&color%5B%5D=b")]
    [InlineData("DeepObject", true, """[{"a":1}]""", "color%5B%5D%5Ba%5D=1")]
    [InlineData("DeepObject", true, """{"a":{"b":[1,2]},"c":null}""", "color%5Ba%5D%5Bb%5D=1&color%5Ba%5D%5Bb%5D=2")]
    [InlineData("Json", true, """{"a":[1]}""", "color=%7B%22a%22%3A%5B1%5D%7D")]
    [InlineData("Form", true, "[true,1.5,-3]", "color=true&color=1.5&color=-3")]
    [InlineData("Form", false, "[1,null,2]", "color=1,2")]
    public void StylesOfAQuery(string style, bool explode, string value, string expected) =>
        Assert.Equal("/?" + expected, Target(parts => parts.Query("color", Wire(value), JsonCodecs.Any, Enum.Parse<ParameterStyle>(style), explode)));

    [Theory]
    [InlineData("Form", "[]")]
    [InlineData("Form", "null")]
    [InlineData("Form", "{}")]
    [InlineData("DeepObject", "[]")]
    [InlineData("DeepObject", "{\"a\":null}")]
    public void WhatIsNullOrEmptyIsAbsent(string style, string value) =>
        Assert.Equal("/", Target(parts => parts.Query("color", Wire(value), JsonCodecs.Any, Enum.Parse<ParameterStyle>(style))));

    [Theory]
    [InlineData(false, Colors, "blue,black,brown")]
    [InlineData(false, Rgb, "R,100,G,200,B,150")]
    [InlineData(true, Rgb, "R=100,G=200,B=150")]
    [InlineData(false, "\"a b,c\"", "a b,c")]
    public void StylesOfAHeader(bool explode, string value, string expected)
    {
        var parts = new RequestParts().Header("x-color", Wire(value), JsonCodecs.Any, explode: explode);

        Assert.Equal(expected, Assert.Single(parts.Headers).Value);
    }

    [Fact]
    public void CookiesStandTogether()
    {
        var parts = new RequestParts()
            .Cookie("a", "x;y", JsonCodecs.String)
            .Cookie("gone", (string?)null, JsonCodecs.String)
            .Cookie("b", true, JsonCodecs.Boolean)
            .Cookie("c", Wire(Colors), JsonCodecs.Any, explode: false);

        Assert.Equal("a=x%3By; b=true; c=blue,black,brown", parts.Cookies);
        Assert.Null(new RequestParts().Cookies);
    }

    [Theory]
    [InlineData("x/y?z:@%2F", "x/y?z:@%2F")]
    [InlineData("x&b=1#c+d[e] 100%", "x%26b=1%23c%2Bd%5Be%5D%20100%25")]
    [InlineData("ä", "%C3%A4")]
    public void AllowReservedKeepsWhatWouldNotEndTheValue(string value, string expected) =>
        Assert.Equal("/?a=" + expected, Target(parts => parts.Query("a", value, JsonCodecs.String, allowReserved: true)));

    [Fact]
    public void APathKeepsItsSegmentsWhateverTheValuesAre() =>
        Assert.Equal("/users/a%2Fb%3F%23%25../x", Target(parts => parts.Path("/users/").Path("id", "a/b?#%..", JsonCodecs.String).Path("/x")));

    [Theory]
    [InlineData(".")]
    [InlineData("..")]
    public void SegmentsOfDotsAreRefused(string value)
    {
        var error = Assert.Throws<ArgumentException>(() => Target(parts => parts.Path("/users/").Path("id", value, JsonCodecs.String)));

        Assert.Contains("must not make a path segment", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"\"", "is empty")]
    [InlineData("[]", "is empty")]
    [InlineData("{}", "is empty")]
    [InlineData("null", "is missing")]
    public void AMissingPathParameterIsRefusedByName(string value, string problem)
    {
        var error = Assert.Throws<ArgumentException>(() => new RequestParts().Path("id", Wire(value), JsonCodecs.Any));

        Assert.Equal($"path parameter id {problem}; give it a value", error.Message);
    }

    [Fact]
    public void SoIsOneThatTheClientCouldHaveGivenToo()
    {
        Action<RequestParts>[] all =
        [
            static parts => parts.Path("id", (long?)null, JsonCodecs.Int64),
            static parts => parts.Path("id", (string?)null, JsonCodecs.String),
            static parts => parts.Path("id", null, ThingCodec.Instance),
        ];

        Assert.All(all, static build => Assert.Equal("path parameter id is missing; give it a value", Assert.Throws<ArgumentException>(() => build(new RequestParts())).Message));
        Assert.Equal("/5", Target(static parts => parts.Path("/").Path("id", (long?)5, JsonCodecs.Int64)));
    }

    [Fact]
    public void AnyTextComesBack()
    {
        var random = new Seeded(20261122);
        for (var run = 0; run < 2000; run++)
        {
            var text = "x" + random.Text(12);
            var query = Target(parts => parts.Query("key", text, JsonCodecs.String));
            var reserved = Target(parts => parts.Query("key", text.Replace("%", "", StringComparison.Ordinal), JsonCodecs.String, allowReserved: true));
            var path = Target(parts => parts.Path("/").Path("key", text, JsonCodecs.String));
            var matrix = Target(parts => parts.Path("/").Path("key", text, JsonCodecs.String, ParameterStyle.Matrix));

            Assert.Equal(text, Uri.UnescapeDataString(query["/?key=".Length..]));
            Assert.Equal(text.Replace("%", "", StringComparison.Ordinal), Uri.UnescapeDataString(reserved["/?key=".Length..]));
            Assert.Equal(text, Uri.UnescapeDataString(path[1..]));
            Assert.Equal(text, Uri.UnescapeDataString(matrix["/;key=".Length..]));
            Assert.All(new[] { query, reserved, path, matrix }, target => Assert.True(target.All(char.IsAscii), target));
        }
    }

    [Fact]
    public void AnyListComesBackItemByItem()
    {
        var random = new Seeded(20261123);
        for (var run = 0; run < 500; run++)
        {
            IReadOnlyList<string> items = [.. Enumerable.Range(0, random.Next(1, 6)).Select(_ => random.Text(8))];
            foreach (var (style, separator) in new[] { (ParameterStyle.Form, ","), (ParameterStyle.PipeDelimited, "%7C"), (ParameterStyle.SpaceDelimited, "%20") })
            {
                // Between them stands what an item has only in another form, or not at all.
                var plain = items.Select(item => item.Replace("|", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal)).ToList();
                var query = Target(parts => parts.Query("key", plain, JsonCodecs.ListOf(JsonCodecs.String), style, explode: false));

                Assert.Equal(plain, query["/?key=".Length..].Split(separator).Select(Uri.UnescapeDataString));
            }

            var exploded = Target(parts => parts.Query("key", items, JsonCodecs.ListOf(JsonCodecs.String)));
            Assert.Equal(items, exploded[2..].Split('&').Select(static pair => Uri.UnescapeDataString(pair["key=".Length..])));
        }
    }

    /// <summary>The same values in every run.</summary>
#pragma warning disable CA5394 // Nothing is protected by them.
    private sealed class Seeded(int seed)
    {
        private readonly Random _random = new(seed);

        public int Next(int least, int below) => _random.Next(least, below);

        public string Text(int most)
        {
            var text = new StringBuilder();
            for (var length = _random.Next(most + 1); length > 0; length--)
            {
                text.Append(new Rune(_random.Next(4) switch
                {
                    0 => _random.Next(0x80, 0xd800),
                    1 => _random.Next(0x1f300, 0x1f600),
                    _ => _random.Next(0, 128),
                }));
            }

            return text.ToString();
        }
    }
#pragma warning restore CA5394
}

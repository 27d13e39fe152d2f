using System;
using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using PlexAPI.Runtime;
using PlexAPI.Runtime.Json;
using PlexAPI.Runtime.Strict;
using PlexAPI.Tests.Support;
using Xunit;

namespace PlexAPI.Tests;

public sealed class ResponseHeaderTests
{
    private static readonly JsonSchema Anything = new();

    private static ReceivedResponse Received(params string[] lines) =>
        new(Replies.Response(200, headers: [.. lines.Select(static line => ("x-value", line))]), []) { DeclaredStatus = "200" };

    private static ResultHeader<T> Header<T>(HeaderForm form, JsonCodec<T> codec, JsonSchema? schema = null, bool isRequired = false, IReadOnlyList<string>? statuses = null) =>
        new("x-value", form, codec, () => schema ?? Anything, isRequired, statuses);

    private static ResultHeader<Thing> Fields(bool explode) => Header(
        HeaderForm.Fields(new Dictionary<string, ScalarForm> { ["size"] = ScalarForm.Integer, ["isLocal"] = ScalarForm.Boolean }, ScalarForm.Text, explode),
        ThingCodec.Instance);

    [Theory]
    [InlineData("12", 12L)]
    [InlineData(" -7 ", -7L)]
    [InlineData("1.5", null)]
    [InlineData("12a", null)]
    [InlineData("007", null)]
    [InlineData("99999999999999999999", null)]
    [InlineData("", null)]
    public void AWholeNumber(string text, long? expected) =>
        Assert.Equal(expected, Header(HeaderForm.One(ScalarForm.Integer), JsonCodecs.Nullable(JsonCodecs.Int64)).Of(Received(text)));

    [Theory]
    [InlineData("1.5", 1.5)]
    [InlineData("-2e3", -2000.0)]
    [InlineData("NaN", null)]
    [InlineData("1,5", null)]
    [InlineData("1e999", null)]
    public void ANumber(string text, double? expected) =>
        Assert.Equal(expected, Header(HeaderForm.One(ScalarForm.Number), JsonCodecs.Nullable(JsonCodecs.Double)).Of(Received(text)));

    [Theory]
    [InlineData("true", true)]
    [InlineData("0", false)]
    [InlineData("yes", null)]
    public void ABoolean(string text, bool? expected) =>
        Assert.Equal(expected, Header(HeaderForm.One(ScalarForm.Boolean), JsonCodecs.Nullable(JsonCodecs.Boolean)).Of(Received(text)));

    [Fact]
    public void LinesOfOneNameAreAListAndEachOfASetCookieIsAnItem()
    {
        Assert.Equal([1L, 2L, 3L], Header(HeaderForm.List(ScalarForm.Integer), JsonCodecs.ListOf(JsonCodecs.Int64)).Of(Received("1, 2", "3")));
        Assert.Equal(["a=1; expires=Thu, 01 Jan", "b"], Header(HeaderForm.Lines(ScalarForm.Text), JsonCodecs.ListOf(JsonCodecs.String)).Of(Received("a=1; expires=Thu, 01 Jan", "b")));
        Assert.Equal([], Header(HeaderForm.List(ScalarForm.Integer), JsonCodecs.ListOf(JsonCodecs.Int64)).Of(Received("")));
        Assert.Null(Header(HeaderForm.List(ScalarForm.Integer), JsonCodecs.ListOf(JsonCodecs.Int64)).Of(Received("1, x")));
    }

    [Theory]
    [InlineData(false, "size,3,isLocal,true,note,a")]
    [InlineData(true, "size=3, isLocal=1, note=a")]
    public void FieldsOfAnObject(bool explode, string text) =>
        Assert.Equal(Thing.FromJson("""{"size":3,"isLocal":true,"note":"a"}"""), Fields(explode).Of(Received(text)));

    [Theory]
    [InlineData(false, "size,3,isLocal")]
    [InlineData(false, "size,x")]
    [InlineData(true, "size=x")]
    public void FieldsThatAreNotAsDescribed(bool explode, string text) => Assert.Null(Fields(explode).Of(Received(text)));

    [Fact]
    public void Json()
    {
        var header = Header(HeaderForm.One(ScalarForm.Json), ThingCodec.Instance);

        Assert.Equal(3, header.Of(Received("""{"size":3}"""))?.Size);
        Assert.Null(header.Of(Received("""{"size":""")));
        Assert.Null(header.Of(Received(new string('[', 5000))));
        Assert.Equal(2, header.Of(Received("""{"size":1,"size":2}"""))?.Size);
    }

    [Fact]
    public void OneThatIsMissingOrOfAnotherStatusIsNone()
    {
        var header = Header(HeaderForm.One(ScalarForm.Text), JsonCodecs.String, isRequired: true, statuses: ["2XX"]);

        Assert.Null(header.Of(Received()));
        Assert.Null(header.Of(Received("there")));
        Assert.Equal("there", Header(HeaderForm.One(ScalarForm.Text), JsonCodecs.String, statuses: ["200"]).Of(Received("there")));
    }

    [Fact]
    public void StrictClientsSayWhatIsNotAsDescribed()
    {
        var number = Header(HeaderForm.One(ScalarForm.Integer), JsonCodecs.Int64, new JsonSchema { Type = "integer", Enum = ["1"] }, isRequired: true);

        Assert.Equal(["header x-value is required, is missing"], Issues(number, Received()));
        Assert.Equal(["header x-value cannot be read as described"], Issues(number, Received("hush-hush")));
        Assert.Empty(Issues(Header(HeaderForm.One(ScalarForm.Integer), JsonCodecs.Int64), Received()));
        Assert.Single(Issues(number, Received("2")));
        Assert.Empty(Issues(Header(HeaderForm.One(ScalarForm.Text), JsonCodecs.String, isRequired: true, statuses: ["201"]), Received()));
    }

    private static IEnumerable<string> Issues(ResultHeader header, ReceivedResponse received) =>
        header.IssuesOf(received).Select(static issue => $"{issue.Path} {issue.Message}");
}

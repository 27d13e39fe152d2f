using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using PlexAPI.Runtime.Json;
using PlexAPI.Tests.Support;
using Xunit;

namespace PlexAPI.Tests;

public sealed class UnionTests
{
    private const string Secret = """{"authToken":"hush-hush","size":1}""";

    [Theory]
    [InlineData("""{"size":1}""", typeof(Thing))]
    [InlineData("""{"size":1,"unknown":true}""", typeof(Thing))]
    [InlineData("""{"kind":"labels","size":1}""", typeof(Dictionary<string, JsonElement>))]
    [InlineData("""{"kind":"other","size":1}""", typeof(Thing))]
    [InlineData("[true,0]", typeof(List<bool>))]
    [InlineData("\"text\"", typeof(string))]
    [InlineData("5", typeof(long))]
    [InlineData("6", typeof(JsonElement))]
    [InlineData("true", typeof(JsonElement))]
    public void TheVariantIsTheOneThatFitsBestAndTheJsonIsTheSameAgain(string json, Type variant)
    {
        var choice = Choice.FromJson(json);

        Assert.IsType(variant, choice.Value, exactMatch: false);
        Assert.True(JsonElement.DeepEquals(JsonElement.Parse(json.Replace("0]", "false]", StringComparison.Ordinal)), JsonElement.Parse(choice.ToJson())), choice.ToJson());
        Assert.Equal(choice, Choice.FromJson(choice.ToJson()));
        Assert.Equal(choice.GetHashCode(), Choice.FromJson(choice.ToJson()).GetHashCode());
    }

    [Fact]
    public void ItIsMadeOfAValueOfOneOfItsTypesAndSwitchedOn()
    {
        Choice[] choices = [new Thing { Size = 2 }, "text", Choice.FromJson("6")];

        var told = choices.Select(static choice => choice.Value switch
        {
            Thing { Size: var size } => $"thing of {size}",
            string text => text,
            JsonElement unknown => $"unknown: {unknown}",
            _ => "none",
        });

        Assert.Equal(["thing of 2", "text", "unknown: 6"], told);
        Assert.Equal("""{"size":2}""", choices[0].ToJson());
        Assert.NotEqual<object>(choices[0], choices[1]);
    }

    [Theory]
    [InlineData("""{"kind":"thing","size":1}""", true)]
    [InlineData("""{"kind":1,"size":1}""", true)]
    [InlineData("""{"kind":"new","size":1}""", false)]
    [InlineData("""{"size":1}""", false)]
    [InlineData("""{"kind":null}""", false)]
    [InlineData("\"thing\"", false)]
    [InlineData("[{\"kind\":\"thing\"}]", false)]
    public void ADiscriminatorTellsTheVariant(string json, bool isThing)
    {
        var tagged = TaggedCodec.Closed.Parse(json);

        Assert.Equal(isThing, tagged.Value is Thing);
        Assert.Equal(!isThing, tagged.Value is JsonElement);
        Assert.True(JsonElement.DeepEquals(JsonElement.Parse(json), JsonElement.Parse(tagged.ToJson())), tagged.ToJson());
    }

    [Theory]
    [InlineData("""{"kind":"labels"}""", typeof(Dictionary<string, string>))]
    [InlineData("""{"kind":"new","size":1}""", typeof(Thing))]
    [InlineData("{}", typeof(Thing))]
    [InlineData("5", typeof(JsonElement))]
    public void AnyOtherValueOfADiscriminatorMeansTheDefault(string json, Type variant) =>
        Assert.IsType(variant, TaggedCodec.WithDefault.Parse(json).Value, exactMatch: false);

    [Theory]
    [InlineData("null")]
    [InlineData("{")]
    [InlineData("")]
    public void OnlyJsonIsRead(string text) => Assert.ThrowsAny<JsonException>(() => Choice.FromJson(text));

    [Theory]
    [InlineData(Secret)]
    [InlineData("""[[{"authToken":"hush-hush"}]]""")]
    public void NothingThatShowsAUnionShowsASecret(string json)
    {
        Choice choice = Choice.FromJson(json);

        Assert.Contains("hush-hush", choice.ToJson(), StringComparison.Ordinal);
        Assert.DoesNotContain("hush-hush", choice.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("hush-hush", JsonSerializer.Serialize(choice), StringComparison.Ordinal);
        Assert.DoesNotContain("hush-hush", DebuggerView.Shown(choice), StringComparison.Ordinal);
    }

    [Fact]
    public void ItIsReadByJsonSerializer() =>
        Assert.Equal(Choice.FromJson("""{"size":3}"""), JsonSerializer.Deserialize<Choice>("""{"size":3}"""));

    [Fact]
    public void AListOfUnionsKeepsWhatFitsNone()
    {
        var codec = JsonCodecs.ListOf(ChoiceCodec.Instance);

        Assert.True(RawJson.TryRead("""[{"size":1},"a",6]"""u8, codec, out var choices));
        Assert.Equal(["""{"size":1}""", "\"a\"", "6"], choices!.Select(static choice => choice.ToJson()));
    }
}

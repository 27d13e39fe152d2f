using System;
using System.Collections.Generic;
using System.Text.Json;
using PlexAPI.Models.Components;
using PlexAPI.Tests.Support;
using Xunit;

namespace PlexAPI.Tests;

public sealed class ModelTests
{
    [Theory]
    [InlineData("""{}""")]
    [InlineData("""{"size":1}""")]
    [InlineData("""{"size":1,"unknown":{"deep":[1,2.50,"x",null]},"another":null}""")]
    [InlineData("""{"size":null,"authToken":null,"isLocal":null,"ratio":null,"note":null}""")]
    [InlineData("""{"size":"many","authToken":5,"ratio":{},"things":"none","labels":[1],"note":false}""")]
    [InlineData("""{"size":12345678901234567890,"count":3000000000,"ratio":1e400}""")]
    [InlineData("""{"at":"2026-01-02T03:04:05.000Z","day":"2026-02-30"}""")]
    [InlineData("""{"times":["2026-01-02T03:04:05.000Z","2026-01-02T03:04:05+00:00"]}""")]
    [InlineData("""{"things":[{"size":1},"not a thing"]}""")]
    [InlineData("""{"labels":{"a":"x","b":1}}""")]
    [InlineData("""{"":1,"a.b":2,"$ref":3,"ä\"":4}""")]
    [InlineData("""{"note":"\u0000 / < > & ' \u2028 😀"}""")]
    public void WhatAServerSentIsTheSameJsonAgain(string json)
    {
        var thing = Thing.FromJson(json);

        Assert.True(JsonElement.DeepEquals(JsonDocument.Parse(json).RootElement, JsonDocument.Parse(thing.ToJson()).RootElement), thing.ToJson());
        Assert.Equal(thing, Thing.FromJson(thing.ToJson()));
    }

    [Theory]
    [InlineData("5ecret")]
    [InlineData("{\"note\":5ecret}")]
    [InlineData("{\"note\":true5ecret}")]
    [InlineData("[\"5ecret\"]")]
    [InlineData("")]
    public void TextThatIsNoJsonIsRefusedAndNotQuoted(string text)
    {
        var error = Assert.ThrowsAny<JsonException>(() => Thing.FromJson(text));

        Assert.DoesNotContain("5ecret", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void NoTextIsRefusedByTheNameOfTheArgument() =>
        Assert.Throws<ArgumentNullException>("json", () => Thing.FromJson(null!));

    [Fact]
    public void AValueOfAnotherKindIsTheDefault()
    {
        var thing = Thing.FromJson("""{"size":"many","authToken":5,"ratio":[],"things":{"size":3},"labels":0,"at":"soon","day":"2026-02-30"}""");

        Assert.Equal(0, thing.Size);
        Assert.Null(thing.AuthToken);
        Assert.Null(thing.Ratio);
        Assert.Equal(3, Assert.Single(thing.Things!).Size);
        Assert.Null(thing.Labels);
        Assert.Null(thing.At);
        Assert.Null(thing.Day);
    }

    [Fact]
    public void AbsentAndNullAreToldApart()
    {
        var absent = Thing.FromJson("{}");
        var isNull = Thing.FromJson("""{"note":null,"ratio":null}""");

        Assert.Null(absent.Note);
        Assert.False(absent.Has("note"));
        Assert.Null(isNull.Note);
        Assert.True(isNull.Has("note"));
        Assert.True(isNull.Has("ratio"));
        Assert.False(isNull.Has("size"));
        Assert.False(isNull.Has("no such field"));
        Assert.NotEqual(absent, isNull);
    }

    [Fact]
    public void WhatIsSetIsSentAndWhatIsNotSetIsNot()
    {
        Assert.Equal("{}", new Thing().ToJson());
        Assert.Equal("""{"size":0}""", new Thing { Size = 0 }.ToJson());
        Assert.Equal("""{"note":null}""", new Thing { Note = null }.ToJson());
        Assert.Equal("""{"size":1}""", new Thing { Size = 1, AuthToken = null, Ratio = null }.ToJson());
        Assert.Equal("""{"labels":{}}""", new Thing { Labels = new Dictionary<string, string>() }.ToJson());
        Assert.Equal("""{"things":[]}""", new Thing { Things = [] }.ToJson());
    }

    [Fact]
    public void WithChangesACopyAndKeepsTheRest()
    {
        var one = Thing.FromJson("""{"size":"many","count":"few","extra":[1]}""");

        var other = one with { Size = 2 };

        Assert.Equal("""{"size":2,"count":"few","extra":[1]}""", other.ToJson());
        Assert.Equal("""{"size":"many","count":"few","extra":[1]}""", one.ToJson());
        Assert.False(one.Has("note"));
        Assert.True((other with { Note = null }).Has("note"));
        Assert.False(other.Has("note"));
    }

    [Fact]
    public void FurtherFieldsAreKeptAndCanBeGiven()
    {
        var read = Thing.FromJson("""{"size":1,"extra":{"a":[true]}}""");
        Assert.True(read.AdditionalProperties["extra"].GetProperty("a")[0].GetBoolean());

        var made = new Thing { Size = 1, AdditionalProperties = read.AdditionalProperties };
        Assert.Equal("""{"size":1,"extra":{"a":[true]}}""", made.ToJson());
        Assert.True(made.Has("extra"));
        Assert.Empty(new Thing().AdditionalProperties);
    }

    [Fact]
    public void FurtherFieldsAreACopyOfWhatWasGiven()
    {
        var given = new Dictionary<string, JsonElement> { ["a"] = JsonSerializer.SerializeToElement(1) };
        var thing = new Thing { AdditionalProperties = given };

        given["b"] = JsonSerializer.SerializeToElement(2);

        Assert.Equal("""{"a":1}""", thing.ToJson());
    }

    [Fact]
    public void TwoAreEqualWhereTheirJsonIs()
    {
        var one = new Thing { Size = 1, Things = [new Thing { Note = "a" }] };
        var same = Thing.FromJson("""{"size":1,"things":[{"note":"a"}]}""");

        Assert.Equal(one, same);
        Assert.True(one == same);
        Assert.Equal(one.GetHashCode(), same.GetHashCode());
        Assert.True(one != (same with { Size = 2 }));
        Assert.False(one.Equals(null));
        Assert.NotEqual(one, same with { Note = null });
    }

    [Theory]
    [InlineData("""{"size":1,"size":2}""", 2, """{"size":2}""")]
    [InlineData("""{"size":"x","size":2}""", 2, """{"size":2}""")]
    [InlineData("""{"size":1,"size":"x"}""", 0, """{"size":"x"}""")]
    public void OfANameThatComesTwiceTheLastCounts(string json, long size, string again)
    {
        var thing = Thing.FromJson(json);

        Assert.Equal(size, thing.Size);
        Assert.Equal(again, thing.ToJson());
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("1")]
    [InlineData("{")]
    [InlineData("{} {}")]
    public void OnlyAnObjectCanBeRead(string json) =>
        Assert.ThrowsAny<JsonException>(() => Thing.FromJson(json));

    [Fact]
    public void ItIsReadByJsonSerializer()
    {
        var thing = JsonSerializer.Deserialize<Thing>("""{"size":3,"extra":1}""");

        Assert.Equal(3, thing?.Size);
        Assert.Equal("""{"size":3,"extra":1}""", thing?.ToJson());
    }

    [Fact]
    public void MoreThanSixtyFourFieldsAreToldApart()
    {
        var account = UserPlexAccount.FromJson("""{"id":1,"attributionPartner":null}""");

        Assert.True(account.Has("attributionPartner"));
        Assert.False((account with { }).Has("title"));
        Assert.Equal("""{"attributionPartner":null,"id":1}""", account.ToJson());
    }

    [Fact]
    public void WhatAModelIsMadeOfStaysAsItIsWhenTheTextIsGone()
    {
        Thing Read()
        {
            using var document = JsonDocument.Parse("""{"extra":{"a":1}}""");
            return Thing.FromJson(document.RootElement.GetRawText());
        }

        var thing = Read();
        GC.Collect();

        Assert.Equal(1, thing.AdditionalProperties["extra"].GetProperty("a").GetInt32());
    }
}

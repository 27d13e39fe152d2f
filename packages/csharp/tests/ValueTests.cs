using System;
using System.Globalization;
using PlexAPI.Tests.Support;
using Xunit;

namespace PlexAPI.Tests;

public sealed class ValueTests
{
    [Theory]
    [InlineData("0", 0)]
    [InlineData("-0", 0)]
    [InlineData("1.0", 1)]
    [InlineData("1e3", 1000)]
    [InlineData("12.5e1", 125)]
    [InlineData("9223372036854775807", long.MaxValue)]
    [InlineData("-9223372036854775808", long.MinValue)]
    [InlineData("9223372036854775807.0", long.MaxValue)]
    public void AWholeNumberMayBeWrittenInAnyWay(string json, long expected) =>
        Assert.Equal(expected, Thing.FromJson($$"""{"size":{{json}}}""").Size);

    [Theory]
    [InlineData("1.5")]
    [InlineData("9223372036854775808")]
    [InlineData("1e30")]
    [InlineData("1e400")]
    [InlineData("\"1\"")]
    [InlineData("true")]
    public void WhatIsNoWholeNumberStaysInTheJson(string json)
    {
        var thing = Thing.FromJson($$"""{"size":{{json}}}""");

        Assert.Equal(0, thing.Size);
        Assert.Equal($$"""{"size":{{json}}}""", thing.ToJson());
    }

    [Theory]
    [InlineData("2147483647", int.MaxValue)]
    [InlineData("2147483648", null)]
    [InlineData("-2147483648", int.MinValue)]
    [InlineData("-2147483649", null)]
    public void AnInt32HasItsRange(string json, int? expected) =>
        Assert.Equal(expected, Thing.FromJson($$"""{"count":{{json}}}""").Count);

    [Fact]
    public void ADecimalIsExact() =>
        Assert.Equal("""{"price":79228162514264337593543950335}""", new Thing { Price = decimal.MaxValue }.ToJson());

    [Theory]
    [InlineData(0.1)]
    [InlineData(double.MaxValue)]
    [InlineData(double.Epsilon)]
    [InlineData(-1e-300)]
    public void ADoubleComesBackAsItIs(double value) =>
        Assert.Equal(value, Thing.FromJson(new Thing { Ratio = value }.ToJson()).Ratio);

    [Theory]
    [InlineData("true", true)]
    [InlineData("1", true)]
    [InlineData("\"1\"", true)]
    [InlineData("\"true\"", true)]
    [InlineData("false", false)]
    [InlineData("0", false)]
    [InlineData("\"0\"", false)]
    [InlineData("\"false\"", false)]
    [InlineData("\"yes\"", null)]
    [InlineData("2", null)]
    [InlineData("1.5", null)]
    [InlineData("{}", null)]
    public void ABooleanMayBeWrittenAsServersDo(string json, bool? expected) =>
        Assert.Equal(expected, Thing.FromJson($$"""{"isLocal":{{json}}}""").IsLocal);

    [Theory]
    [InlineData("2026-01-02T03:04:05Z", "2026-01-02T03:04:05.0000000+00:00")]
    [InlineData("2026-01-02T03:04:05.123456789Z", "2026-01-02T03:04:05.1234567+00:00")]
    [InlineData("2026-01-02T03:04:05+05:30", "2026-01-02T03:04:05.0000000+05:30")]
    [InlineData("0001-01-01T00:00:00Z", "0001-01-01T00:00:00.0000000+00:00")]
    [InlineData("9999-12-31T23:59:59Z", "9999-12-31T23:59:59.0000000+00:00")]
    [InlineData("2026-13-01T00:00:00Z", null)]
    [InlineData("yesterday", null)]
    [InlineData("", null)]
    public void APointInTimeIsReadAndStaysAsTheServerWroteIt(string text, string? expected)
    {
        var thing = Thing.FromJson($$"""{"at":"{{text}}"}""");

        Assert.Equal(expected, thing.At?.ToString("O", CultureInfo.InvariantCulture));
        Assert.Equal($$"""{"at":"{{text}}"}""", thing.ToJson());
    }

    [Fact]
    public void OnesInAListAreReadToo()
    {
        var thing = Thing.FromJson("""{"times":["2026-01-02T03:04:05.000Z"]}""");

        Assert.Equal([new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero)], thing.Times);
        Assert.Equal("""{"times":["2026-01-02T03:04:05Z"]}""", thing.ToString());
        Assert.Equal("""{"times":[]}""", (thing with { Times = [] }).ToJson());
    }

    [Fact]
    public void APointInTimeIsWrittenAsRfc3339HasIt()
    {
        var utc = new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero);

        Assert.Equal("""{"at":"2026-01-02T03:04:05Z"}""", new Thing { At = utc }.ToJson());
        Assert.Equal("""{"at":"2026-01-02T03:04:05.25Z"}""", new Thing { At = utc.AddMilliseconds(250) }.ToJson());
        Assert.Equal("""{"at":"2026-01-01T22:04:05-05:00"}""", new Thing { At = utc.ToOffset(TimeSpan.FromHours(-5)) }.ToJson());
    }

    [Theory]
    [InlineData("2024-02-29", true)]
    [InlineData("2026-02-29", false)]
    [InlineData("2026-1-1", false)]
    [InlineData("2026-01-01T00:00:00Z", false)]
    public void ADayIsOneOfTheCalendar(string text, bool isDay)
    {
        var thing = Thing.FromJson($$"""{"day":"{{text}}"}""");

        Assert.Equal(isDay, thing.Day is not null);
        Assert.Equal($$"""{"day":"{{text}}"}""", thing.ToJson());
    }

    [Fact]
    public void CulturesChangeNothing()
    {
        var before = CultureInfo.CurrentCulture;
        var odd = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        odd.NumberFormat.NumberDecimalSeparator = ",";
        odd.NumberFormat.NegativeSign = "~";
        odd.DateTimeFormat.TimeSeparator = ".";
        try
        {
            CultureInfo.CurrentCulture = odd;
            var thing = new Thing { Size = -1, Ratio = -1.5, At = new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.FromHours(1)), Day = new DateOnly(2026, 1, 2) };

            Assert.Equal("""{"size":-1,"ratio":-1.5,"at":"2026-01-02T03:04:05+01:00","day":"2026-01-02"}""", thing.ToJson());
            Assert.Equal(thing, Thing.FromJson(thing.ToJson()));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}

using System;
using System.Collections.Generic;
using System.Text.Json.Serialization;
using PlexAPI.Models;
using PlexAPI.Runtime.Json;

namespace PlexAPI.Tests.Support;

/// <summary>A model as they are generated, with a field of every kind.</summary>
[JsonConverter(typeof(ThingCodec.Converter))]
internal sealed record Thing : Model
{
    internal long _size;
    internal string? _authToken;
    internal bool? _isLocal;
    internal double? _ratio;
    internal int? _count;
    internal decimal? _price;
    internal DateTimeOffset? _at;
    internal DateOnly? _day;
    internal IReadOnlyList<Thing>? _things;
    internal IReadOnlyDictionary<string, string>? _labels;
    internal string? _note;
    internal IReadOnlyList<DateTimeOffset>? _times;

    public long Size
    {
        get => _size;
        init => Set(ref _size, value, 0);
    }

    public string? AuthToken
    {
        get => _authToken;
        init => Set(ref _authToken, value, 1);
    }

    public bool? IsLocal
    {
        get => _isLocal;
        init => Set(ref _isLocal, value, 2);
    }

    public double? Ratio
    {
        get => _ratio;
        init => Set(ref _ratio, value, 3);
    }

    public int? Count
    {
        get => _count;
        init => Set(ref _count, value, 4);
    }

    public decimal? Price
    {
        get => _price;
        init => Set(ref _price, value, 5);
    }

    public DateTimeOffset? At
    {
        get => _at;
        init => Set(ref _at, value, 6);
    }

    public DateOnly? Day
    {
        get => _day;
        init => Set(ref _day, value, 7);
    }

    public IReadOnlyList<Thing>? Things
    {
        get => _things;
        init => Set(ref _things, value, 8);
    }

    public IReadOnlyDictionary<string, string>? Labels
    {
        get => _labels;
        init => Set(ref _labels, value, 9);
    }

    public string? Note
    {
        get => _note;
        init => Set(ref _note, value, 10);
    }

    public IReadOnlyList<DateTimeOffset>? Times
    {
        get => _times;
        init => Set(ref _times, value, 11);
    }

    internal override IModelCodec OwnCodec => ThingCodec.Instance;

    public static Thing FromJson(string json) => ThingCodec.Instance.Parse(json);

    public bool Equals(Thing? other) => ThingCodec.Instance.AreEqual(this, other);

    public override int GetHashCode() => ThingCodec.Instance.HashOf(this);
}

internal static class ThingCodec
{
    internal static readonly ModelCodec<Thing> Instance = new(
        static () => new Thing(),
        static fields => fields
            .Add("size", JsonCodecs.Int64, static model => ref model._size)
            .Add("authToken", JsonCodecs.String, static model => ref model._authToken!, JsonFieldTraits.Secret)
            .Add("isLocal", JsonCodecs.Nullable(JsonCodecs.Boolean), static model => ref model._isLocal)
            .Add("ratio", JsonCodecs.Nullable(JsonCodecs.Double), static model => ref model._ratio)
            .Add("count", JsonCodecs.Nullable(JsonCodecs.Int32), static model => ref model._count)
            .Add("price", JsonCodecs.Nullable(JsonCodecs.Decimal), static model => ref model._price)
            .Add("at", JsonCodecs.Nullable(JsonCodecs.DateTime), static model => ref model._at)
            .Add("day", JsonCodecs.Nullable(JsonCodecs.Date), static model => ref model._day)
            .Add("things", JsonCodecs.ListOf(Instance!, single: true), static model => ref model._things!)
            .Add("labels", JsonCodecs.MapOf(JsonCodecs.String), static model => ref model._labels!)
            .Add("note", JsonCodecs.NullableReference(JsonCodecs.String), static model => ref model._note, JsonFieldTraits.Nullable)
            .Add("times", JsonCodecs.ListOf(JsonCodecs.DateTime), static model => ref model._times!));

    internal sealed class Converter() : CodecConverter<Thing>(Instance);
}

using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using System.Text.Json;
using PlexAPI.Models;

namespace PlexAPI.Runtime.Json;

/// <summary>One of the types that a union has.</summary>
internal abstract class UnionVariant
{
    public abstract bool Holds(object value);

    public abstract object? Read(ref Utf8JsonReader reader);

    public abstract void Write(Utf8JsonWriter writer, object value, bool masked);

    public abstract void Inspect(object value, string name, ICollection<string> secrets);

    /// <summary>See <see cref="JsonCodec{T}.IsExact"/>.</summary>
    public abstract bool IsExact { get; }

    /// <summary>What a value is held against, where there is no discriminator.</summary>
    public JsonElement Pattern { get; private init; }

    /// <param name="codec">Reads and writes a value.</param>
    /// <param name="pattern">What a value is held against, as JSON.</param>
    public static UnionVariant Of<T>(JsonCodec<T> codec, string? pattern = null)
        where T : notnull =>
        new Typed<T>(codec) { Pattern = pattern is null ? default : RawJson.Parse(System.Text.Encoding.UTF8.GetBytes(pattern)) };

    private sealed class Typed<T>(JsonCodec<T> codec) : UnionVariant
        where T : notnull
    {
        public override bool IsExact => codec.IsExact;

        public override bool Holds(object value) => value is T;

        public override object? Read(ref Utf8JsonReader reader) => codec.TryRead(ref reader, out var value) ? value : null;

        public override void Write(Utf8JsonWriter writer, object value, bool masked) => codec.Write(writer, (T)value, masked);

        public override void Inspect(object value, string name, ICollection<string> secrets) => codec.Inspect((T)value, name, secrets);
    }
}

/// <summary>A discriminator: the property that tells the variants apart, and which value means which.</summary>
/// <param name="property">Its name in JSON.</param>
/// <param name="variants">Indexes of variants by value.</param>
/// <param name="otherwise">The variant of every other value, or -1 where there is none.</param>
internal sealed class UnionDiscriminator(string property, IReadOnlyDictionary<string, int> variants, int otherwise = -1)
{
    public string Property => property;

    public IReadOnlyDictionary<string, int> Variants => variants;

    public int Default => otherwise;
}

/// <summary>What can be done with a union whose type is not known.</summary>
internal interface IUnionCodec
{
    string TextOf(Union union, bool masked);
}

/// <summary>A union. JSON that fits no variant is kept as a <see cref="JsonElement"/>.</summary>
internal sealed class UnionCodec<TUnion>(
    Func<object, TUnion> create,
    Func<UnionVariant[]> variants,
    UnionDiscriminator? discriminator = null) : JsonCodec<TUnion>, IUnionCodec
    where TUnion : Union
{
    private UnionVariant[]? _variants;

    private UnionVariant[] Variants => _variants ??= variants();

    private bool? _isExact;

    public override bool IsExact
    {
        get
        {
            if (_isExact is { } known)
            {
                return known;
            }

            // Set first, because a union may contain itself.
            _isExact = true;
            _isExact = Array.TrueForAll(Variants, static variant => variant.IsExact);
            return _isExact.Value;
        }
    }

    public override bool TryRead(ref Utf8JsonReader reader, [MaybeNullWhen(false)] out TUnion value)
    {
        var start = reader;
        var wire = JsonElement.ParseValue(ref reader);
        if (Choose(wire) is { } variant)
        {
            var end = reader;
            reader = start;
            if (variant.Read(ref reader) is { } read)
            {
                value = create(read);
                return true;
            }

            reader = end;
        }

        value = create(wire);
        return true;
    }

    public override void Write(Utf8JsonWriter writer, TUnion value, bool masked)
    {
        var inner = value.Value;
        foreach (var variant in Variants)
        {
            if (variant.Holds(inner))
            {
                variant.Write(writer, inner, masked);
                return;
            }
        }

        if (masked)
        {
            // A value of no declared type may contain a secret.
            writer.WriteStringValue(Redaction.Mark);
        }
        else
        {
            ((JsonElement)inner).WriteTo(writer);
        }
    }

    public override void Inspect(TUnion value, string name, ICollection<string> secrets)
    {
        var inner = value.Value;
        foreach (var variant in Variants)
        {
            if (variant.Holds(inner))
            {
                variant.Inspect(inner, name, secrets);
                return;
            }
        }
    }

    /// <summary>Reads a value from JSON that was kept.</summary>
    /// <exception cref="JsonException">The text is not JSON.</exception>
    public TUnion Parse(string json) =>
        RawJson.TryReadText(json, this, out var union) && union is not null
            ? union
            : throw new JsonException($"JSON other than null is needed for {typeof(TUnion).Name}");

    public string TextOf(Union union, bool masked) => RawJson.WriteText((TUnion)union, this, masked);

    private UnionVariant? Choose(JsonElement wire)
    {
        if (discriminator is not null)
        {
            var index = discriminator.Default;
            if (wire.ValueKind == JsonValueKind.Object
                && wire.TryGetProperty(discriminator.Property, out var tag)
                && discriminator.Variants.TryGetValue(tag.ToString(), out var named))
            {
                index = named;
            }

            return index < 0 ? null : Variants[index];
        }

        var best = Fit.Best(Variants.Select(static variant => variant.Pattern), wire);
        return best < 0 ? null : Variants[best];
    }
}

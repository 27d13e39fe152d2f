using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace PlexAPI.Runtime.Json;

/// <summary>A list; with <paramref name="single"/> it may come as its only item.</summary>
internal sealed class ListCodec<T>(JsonCodec<T> items, bool single) : JsonCodec<IReadOnlyList<T>>
{
    public override bool IsExact => items.IsExact;

    public override bool TryRead(ref Utf8JsonReader reader, [MaybeNullWhen(false)] out IReadOnlyList<T> value)
    {
        value = null;
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            if (!single || !items.TryRead(ref reader, out var only))
            {
                return false;
            }

            value = [only];
            return true;
        }

        var list = new List<T>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (!items.TryRead(ref reader, out var item))
            {
                return false;
            }

            list.Add(item);
        }

        value = list;
        return true;
    }

    public override void Write(Utf8JsonWriter writer, IReadOnlyList<T> value, bool masked)
    {
        writer.WriteStartArray();
        for (var index = 0; index < value.Count; index++)
        {
            items.Write(writer, value[index], masked);
        }

        writer.WriteEndArray();
    }

    public override void Inspect(IReadOnlyList<T> value, string name, ICollection<string> secrets)
    {
        foreach (var item in value)
        {
            items.Inspect(item, name, secrets);
        }
    }
}

/// <summary>An object whose properties all have the same type.</summary>
internal sealed class MapCodec<T>(JsonCodec<T> values) : JsonCodec<IReadOnlyDictionary<string, T>>
{
    public override bool IsExact => values.IsExact;

    public override bool TryRead(ref Utf8JsonReader reader, [MaybeNullWhen(false)] out IReadOnlyDictionary<string, T> value)
    {
        value = null;
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            return false;
        }

        var map = new Dictionary<string, T>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var name = RawJson.TextOf(ref reader);
            reader.Read();
            if (!values.TryRead(ref reader, out var item))
            {
                return false;
            }

            map[name] = item;
        }

        value = map;
        return true;
    }

    public override void Write(Utf8JsonWriter writer, IReadOnlyDictionary<string, T> value, bool masked)
    {
        writer.WriteStartObject();
        foreach (var (name, item) in value)
        {
            writer.WritePropertyName(name);
            values.Write(writer, item, masked);
        }

        writer.WriteEndObject();
    }

    public override void Inspect(IReadOnlyDictionary<string, T> value, string name, ICollection<string> secrets)
    {
        foreach (var (key, item) in value)
        {
            values.Inspect(item, key, secrets);
        }
    }
}

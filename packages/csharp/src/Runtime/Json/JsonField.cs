using System;
using System.Collections.Generic;
using System.Text;
using System.Text.Json;

namespace PlexAPI.Runtime.Json;

/// <summary>How a property of a model stands in JSON.</summary>
/// <param name="name">Its name in JSON.</param>
/// <param name="traits">What the API says of it.</param>
internal abstract class JsonField<TModel>(string name, JsonFieldTraits traits)
{
    public string Name => name;

    public byte[] Utf8Name { get; } = Encoding.UTF8.GetBytes(name);

    public JsonEncodedText EncodedName { get; } = JsonEncodedText.Encode(name, System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping);

    public bool IsRequired { get; } = traits.HasFlag(JsonFieldTraits.Required);

    public bool IsNullable { get; } = traits.HasFlag(JsonFieldTraits.Nullable);

    public bool IsSecret { get; } = traits.HasFlag(JsonFieldTraits.Secret);

    public abstract bool IsSingleToken { get; }

    /// <summary>See <see cref="JsonCodec{T}.IsExact"/>.</summary>
    public abstract bool IsExact { get; }

    /// <returns>Whether the JSON is of the property's type.</returns>
    public abstract bool TryRead(ref Utf8JsonReader reader, TModel model);

    /// <returns>Whether the property would be written as the JSON at which the reader still stands.</returns>
    public abstract bool IsFaithful(ref Utf8JsonReader reader, TModel model);

    public abstract bool IsNull(TModel model);

    /// <summary>Gives the property the value that it has where there is no JSON of its type.</summary>
    public abstract void Reset(TModel model);

    /// <summary>The files of a property that holds one or a list of them.</summary>
    public abstract IEnumerable<UploadFile>? FilesOf(TModel model);

    public abstract void Write(Utf8JsonWriter writer, TModel model, bool masked);

    public abstract void Inspect(TModel model, ICollection<string> secrets);
}

/// <summary>What the API says of a field.</summary>
[Flags]
internal enum JsonFieldTraits
{
    None = 0,

    /// <summary>It is always there.</summary>
    Required = 1,

    /// <summary>It may be null; otherwise a property that is null is left out.</summary>
    Nullable = 2,

    /// <summary>No log, error or debugger may show its value.</summary>
    Secret = 4,
}

/// <summary>Where a model has the value of a property.</summary>
internal delegate ref TValue PropertyOf<TModel, TValue>(TModel model);

/// <inheritdoc cref="JsonField{TModel}"/>
internal sealed class JsonField<TModel, TValue>(
    string name,
    JsonCodec<TValue> codec,
    PropertyOf<TModel, TValue> property,
    JsonFieldTraits traits = JsonFieldTraits.None) : JsonField<TModel>(name, traits)
{
    public override bool IsSingleToken { get; } = codec.IsSingleToken;

    public override bool IsExact => codec.IsExact;

    public override bool TryRead(ref Utf8JsonReader reader, TModel model)
    {
        if (!codec.TryRead(ref reader, out var value))
        {
            return false;
        }

        property(model) = value;
        return true;
    }

    public override bool IsFaithful(ref Utf8JsonReader reader, TModel model) => codec.IsFaithful(ref reader, property(model));

    public override bool IsNull(TModel model) => property(model) is null;

    public override void Reset(TModel model) => property(model) = default!;

    public override IEnumerable<UploadFile>? FilesOf(TModel model) => property(model) switch
    {
        UploadFile file => [file],
        IEnumerable<UploadFile> files => files,
        _ => null,
    };

    public override void Write(Utf8JsonWriter writer, TModel model, bool masked)
    {
        var value = property(model);
        if (value is null)
        {
            writer.WriteNullValue();
        }
        else if (masked && IsSecret)
        {
            writer.WriteStringValue(Redaction.Mark);
        }
        else
        {
            codec.Write(writer, value, masked);
        }
    }

    public override void Inspect(TModel model, ICollection<string> secrets)
    {
        var value = property(model);
        if (value is null)
        {
            return;
        }

        codec.Inspect(value, Name, secrets);
        if (IsSecret)
        {
            Redaction.AddTexts(RawJson.ElementOf(value, codec), secrets);
        }
    }
}

using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using System.Text.Json;
using PlexAPI.Models;

namespace PlexAPI.Runtime.Json;

/// <summary>What can be done with a model whose type is not known.</summary>
internal interface IModelCodec
{
    bool Has(Model model, string field);

    string TextOf(Model model, bool masked);

    /// <summary>Every field with the value that a debugger may show.</summary>
    IEnumerable<KeyValuePair<string, string>> Shown(Model model);
}

/// <summary>An object that has a class of its own.</summary>
/// <param name="create">Makes an empty one.</param>
/// <param name="declare">Adds its fields, in the order of the API; called once, because types can refer to each other in a circle.</param>
internal sealed class ModelCodec<TModel>(Func<TModel> create, Action<FieldList<TModel>> declare) : JsonCodec<TModel>, IModelCodec
    where TModel : Model
{
    private static readonly JsonElement Null = RawJson.Parse("null"u8.ToArray());

    private JsonField<TModel>[]? _fields;

    private JsonField<TModel>[] Fields => _fields ??= FieldList<TModel>.Of(declare);

    public override bool TryRead(ref Utf8JsonReader reader, [MaybeNullWhen(false)] out TModel value)
    {
        value = null;
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            return false;
        }

        var model = create();
        var next = 0;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var index = IndexOf(ref reader, next);
            if (index < 0)
            {
                var name = RawJson.TextOf(ref reader);
                reader.Read();
                model.FieldState.AddFurther(name, JsonElement.ParseValue(ref reader));
            }
            else
            {
                next = index + 1;
                reader.Read();
                ReadField(ref reader, model, index);
            }
        }

        value = model;
        return true;
    }

    public override void Write(Utf8JsonWriter writer, TModel value, bool masked)
    {
        writer.WriteStartObject();
        for (var index = 0; index < Fields.Length; index++)
        {
            var field = Fields[index];
            if (value.FieldState.TryGetRaw(index, out var kept) && !(masked && kept.IsOfType))
            {
                var raw = kept.Json;
                writer.WritePropertyName(field.EncodedName);
                if (masked && raw.ValueKind != JsonValueKind.Null)
                {
                    // A value that is not of the declared type may contain a secret.
                    writer.WriteStringValue(Redaction.Mark);
                }
                else
                {
                    raw.WriteTo(writer);
                }
            }
            else if (value.FieldState.Has(index) && (field.IsNullable || !field.IsNull(value)))
            {
                writer.WritePropertyName(field.EncodedName);
                field.Write(writer, value, masked);
            }
        }

        foreach (var (name, further) in value.FieldState.Further ?? [])
        {
            writer.WritePropertyName(name);
            if (masked)
            {
                writer.WriteStringValue(Redaction.Mark);
            }
            else
            {
                further.WriteTo(writer);
            }
        }

        writer.WriteEndObject();
    }

    public override void Inspect(TModel value, string name, ICollection<string> secrets)
    {
        for (var index = 0; index < Fields.Length; index++)
        {
            var isKept = value.FieldState.TryGetRaw(index, out var kept);
            if (isKept ? kept.IsOfType : value.FieldState.Has(index))
            {
                Fields[index].Inspect(value, secrets);
            }

            if (isKept && Fields[index].IsSecret)
            {
                Redaction.AddTexts(kept.Json, secrets);
            }
        }
    }

    public bool Has(Model model, string field)
    {
        for (var index = 0; index < Fields.Length; index++)
        {
            if (Fields[index].Name == field)
            {
                return model.FieldState.Has(index);
            }
        }

        return model.FieldState.Further?.ContainsKey(field) ?? false;
    }

    /// <summary>The fields as a form has them.</summary>
    public IEnumerable<FormField> PartsOf(TModel model)
    {
        var wire = RawJson.ElementOf(model, this);
        var files = Fields.ToDictionary(static field => field.Name, field => field.FilesOf(model));
        return wire.EnumerateObject()
            .Select(property => new FormField(property.Name, property.Value, files.GetValueOrDefault(property.Name)));
    }

    public string TextOf(Model model, bool masked) => RawJson.WriteText((TModel)model, this, masked);

    public IEnumerable<KeyValuePair<string, string>> Shown(Model model)
    {
        foreach (var property in RawJson.Parse(RawJson.Write((TModel)model, this, masked: true)).EnumerateObject())
        {
            yield return new KeyValuePair<string, string>(property.Name, property.Value.GetRawText());
        }
    }

    /// <summary>Whether the JSON of two objects is the same.</summary>
    public bool AreEqual(TModel one, TModel? other) =>
        ReferenceEquals(one, other)
        || (other is not null && RawJson.Write(one, this).AsSpan().SequenceEqual(RawJson.Write(other, this)));

    public int HashOf(TModel model) => string.GetHashCode(RawJson.WriteText(model, this), StringComparison.Ordinal);

    /// <summary>Reads an object from JSON that was kept.</summary>
    /// <exception cref="JsonException">The text is not a JSON object.</exception>
    public TModel Parse(string json) =>
        RawJson.TryReadText(json, this, out var model) && model is not null
            ? model
            : throw new JsonException($"a JSON object is needed for {typeof(TModel).Name}");

    /// <summary>Most servers send the fields in the order of the API, so the search begins behind the last one.</summary>
    private int IndexOf(ref Utf8JsonReader reader, int next)
    {
        var all = Fields;
        for (var count = 0; count < all.Length; count++)
        {
            var index = next + count;
            index = index < all.Length ? index : index - all.Length;
            if (reader.ValueTextEquals(all[index].Utf8Name))
            {
                return index;
            }
        }

        return -1;
    }

    private void ReadField(ref Utf8JsonReader reader, TModel model, int index)
    {
        var field = Fields[index];
        // If a name occurs twice, the last value counts.
        if (model.FieldState.Has(index))
        {
            field.Reset(model);
            model.FieldState.DropRaw(index);
        }

        if (reader.TokenType == JsonTokenType.Null)
        {
            if (field.IsNullable)
            {
                model.FieldState.Mark(index);
            }
            else
            {
                model.FieldState.KeepRaw(index, Null, isOfType: false);
            }

            return;
        }

        if (field.IsSingleToken)
        {
            ReadToken(ref reader, model, index);
            return;
        }

        var start = reader;
        var isOfType = field.TryRead(ref reader, model);
        if (isOfType && field.IsExact)
        {
            model.FieldState.Mark(index);
        }
        else
        {
            reader = start;
            model.FieldState.KeepRaw(index, JsonElement.ParseValue(ref reader), isOfType);
        }
    }

    /// <summary>The reader does not move, so no copy of it is needed.</summary>
    private void ReadToken(ref Utf8JsonReader reader, TModel model, int index)
    {
        var isOfType = Fields[index].TryRead(ref reader, model);
        if (isOfType && Fields[index].IsFaithful(ref reader, model))
        {
            model.FieldState.Mark(index);
        }
        else
        {
            var wire = JsonElement.ParseValue(ref reader);
            model.FieldState.KeepRaw(index, wire, isOfType);
        }
    }
}

/// <summary>A field of a form.</summary>
/// <param name="name">Its name.</param>
/// <param name="wire">Its value as JSON.</param>
/// <param name="files">The files, where it holds some.</param>
internal readonly struct FormField(string name, JsonElement wire, IEnumerable<UploadFile>? files)
{
    public string Name => name;

    public JsonElement Wire => wire;

    public IEnumerable<UploadFile>? Files => files;
}

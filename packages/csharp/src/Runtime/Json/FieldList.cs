using System;
using System.Collections.Generic;

namespace PlexAPI.Runtime.Json;

/// <summary>The fields of a model while they are declared.</summary>
internal sealed class FieldList<TModel>
{
    private readonly List<JsonField<TModel>> _fields = [];

    public static JsonField<TModel>[] Of(Action<FieldList<TModel>> declare)
    {
        var list = new FieldList<TModel>();
        declare(list);
        return [.. list._fields];
    }

    /// <summary>Adds a field.</summary>
    /// <param name="name">Its name in JSON.</param>
    /// <param name="codec">What reads and writes its value.</param>
    /// <param name="property">Where a model has that.</param>
    /// <param name="traits">What the API says of it.</param>
    public FieldList<TModel> Add<TValue>(
        string name,
        JsonCodec<TValue> codec,
        PropertyOf<TModel, TValue> property,
        JsonFieldTraits traits = JsonFieldTraits.None)
    {
        _fields.Add(new JsonField<TModel, TValue>(name, codec, property, traits));
        return this;
    }
}

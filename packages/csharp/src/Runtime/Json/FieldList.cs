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
    public FieldList<TModel> Add<TValue>(
        string name,
        JsonCodec<TValue> codec,
        Func<TModel, TValue> get,
        Action<TModel, TValue> set,
        JsonFieldTraits traits = JsonFieldTraits.None)
    {
        _fields.Add(new JsonField<TModel, TValue>(name, codec, get, set, traits));
        return this;
    }
}

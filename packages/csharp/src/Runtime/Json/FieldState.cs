using System.Collections.Generic;
using System.Text.Json;

namespace PlexAPI.Runtime.Json;

/// <summary>What a model knows of its JSON beside the values of its properties.</summary>
internal struct FieldState
{
    private ulong _marks;
    private ulong[]? _moreMarks;
    private Dictionary<int, KeptJson>? _raw;

    /// <summary>Fields that are not declared.</summary>
    public Dictionary<string, JsonElement>? Further;

    /// <summary>Notes that the field with this index is there.</summary>
    public void Mark(int index)
    {
        if (index < 64)
        {
            _marks |= 1UL << index;
            return;
        }

        // Copied, because a model created by `with` shares the array of its original.
        var marks = _moreMarks is null ? new ulong[(index / 64)] : (ulong[])_moreMarks.Clone();
        if (marks.Length < index / 64)
        {
            System.Array.Resize(ref marks, index / 64);
        }

        marks[(index / 64) - 1] |= 1UL << (index % 64);
        _moreMarks = marks;
    }

    public readonly bool Has(int index)
    {
        if (index < 64)
        {
            return (_marks & (1UL << index)) != 0;
        }

        return _moreMarks is { } marks && index / 64 <= marks.Length && (marks[(index / 64) - 1] & (1UL << (index % 64))) != 0;
    }

    /// <summary>Keeps the JSON of a field whose property can't give it back.</summary>
    /// <param name="index">That of the field.</param>
    /// <param name="value">Its JSON.</param>
    /// <param name="isOfType">Whether the property has the value, and only would be written in another form.</param>
    public void KeepRaw(int index, JsonElement value, bool isOfType)
    {
        Mark(index);
        _raw = _raw is null ? [] : new Dictionary<int, KeptJson>(_raw);
        _raw[index] = new KeptJson(value, isOfType);
    }

    public readonly bool TryGetRaw(int index, out KeptJson value)
    {
        value = default;
        return _raw is not null && _raw.TryGetValue(index, out value);
    }

    public void DropRaw(int index)
    {
        if (_raw is null || !_raw.ContainsKey(index))
        {
            return;
        }

        _raw = new Dictionary<int, KeptJson>(_raw);
        _raw.Remove(index);
    }

    public void AddFurther(string name, JsonElement value) => (Further ??= [])[name] = value;
}

/// <summary>The JSON of a field whose property can't give it back.</summary>
/// <param name="json">As the server sent it.</param>
/// <param name="isOfType">Whether the property has the value, and only would be written in another form.</param>
internal readonly struct KeptJson(JsonElement json, bool isOfType)
{
    public JsonElement Json => json;

    public bool IsOfType => isOfType;
}

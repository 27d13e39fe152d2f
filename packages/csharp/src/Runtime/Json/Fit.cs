using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using PlexAPI.Runtime.Strict;

namespace PlexAPI.Runtime.Json;

/// <summary>How well JSON fits a pattern, for a union to choose its variant; the rule is the same in every language.</summary>
internal sealed class Fit
{
    private int _points;
    private int _faults;
    private int _inner;
    private int _unknown;

    private Fit(int points, int faults = 0) => (_points, _faults) = (points, faults);

    /// <summary>A value without faults first, then by points, by those of what is inside, by what is not known.</summary>
    private (int IsFine, int Points, int Inner, int Unknown) Rank => (_faults == 0 ? 1 : 0, _points - _faults, _inner, -_unknown);

    /// <summary>The index of the pattern that a value fits best, the first of equals; -1 where it is like none of them.</summary>
    public static int Best(IEnumerable<JsonElement> patterns, JsonElement value)
    {
        Fit? best = null;
        var index = -1;
        foreach (var (pattern, position) in patterns.Select((pattern, position) => (pattern, position)))
        {
            var fit = Of(pattern, value);
            if (fit is not null && (best is null || fit.Rank.CompareTo(best.Rank) > 0))
            {
                (best, index) = (fit, position);
            }
        }

        return best is not null && (best._faults == 0 || best._points > 0) ? index : -1;
    }

    /// <summary>Null where the value is of another kind, or has another value than the only one.</summary>
    private static Fit? Of(JsonElement pattern, JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Null && pattern.TryGetProperty("nullable", out _))
        {
            return new Fit(1);
        }

        if (pattern.TryGetProperty("anyOf", out var variants))
        {
            return variants.EnumerateArray().Select(variant => Of(variant, value)).MaxBy(static fit => fit?.Rank);
        }

        if (!pattern.TryGetProperty("type", out var kind))
        {
            return new Fit(0);
        }

        if (!IsOfKind(value, kind.GetString()))
        {
            return kind.ValueEquals("boolean") && BooleanCodec.IsReadAsBoolean(value) ? new Fit(-1) : null;
        }

        return value.ValueKind switch
        {
            JsonValueKind.Array => OfList(pattern, value),
            JsonValueKind.Object => OfObject(pattern, value),
            _ => OfScalar(pattern, value),
        };
    }

    private static Fit? OfScalar(JsonElement pattern, JsonElement value)
    {
        if (pattern.TryGetProperty("const", out var only))
        {
            return IsEqual(value, only) ? new Fit(2) : null;
        }

        if (pattern.TryGetProperty("enum", out var members))
        {
            return members.EnumerateArray().Any(member => IsEqual(value, member)) ? new Fit(2) : new Fit(0, 1);
        }

        if (!pattern.TryGetProperty("format", out var format))
        {
            return new Fit(1);
        }

        return Rules.IsOfFormat(value.GetString() ?? "", format.GetString()) ? new Fit(2) : new Fit(0, 1);
    }

    /// <summary>A list fits as its worst item does.</summary>
    private static Fit OfList(JsonElement pattern, JsonElement value)
    {
        var list = new Fit(1);
        if (pattern.TryGetProperty("items", out var items) && value.GetArrayLength() > 0)
        {
            list.Add(value.EnumerateArray().Select(item => Of(items, item) ?? new Fit(0, 1)).MinBy(static fit => fit.Rank));
        }

        return list;
    }

    private static Fit? OfObject(JsonElement pattern, JsonElement value)
    {
        var total = new Fit(0);
        var known = new HashSet<string>(StringComparer.Ordinal);
        if (pattern.TryGetProperty("properties", out var properties))
        {
            foreach (var property in properties.EnumerateObject())
            {
                known.Add(property.Name);
                if (!total.AddProperty(property, pattern, value))
                {
                    return null;
                }
            }
        }

        var hasFurther = pattern.TryGetProperty("additionalProperties", out var further);
        foreach (var field in value.EnumerateObject().Where(field => !known.Contains(field.Name)))
        {
            if (!hasFurther)
            {
                total._unknown++;
            }
            else
            {
                total.Add(further.ValueKind == JsonValueKind.False ? null : Of(further, field.Value));
            }
        }

        return total;
    }

    /// <returns>False where the value excludes the pattern.</returns>
    private bool AddProperty(JsonProperty property, JsonElement pattern, JsonElement value)
    {
        var isThere = value.TryGetProperty(property.Name, out var field);
        var inside = isThere ? Of(property.Value, field) : null;
        // A null that the property does not allow counts like an absent property.
        if (inside is null && (!isThere || field.ValueKind == JsonValueKind.Null))
        {
            var isRequired = pattern.TryGetProperty("required", out var required)
                && required.EnumerateArray().Any(name => name.ValueEquals(property.Name));
            _faults += isRequired ? 1 : 0;
            return true;
        }

        if (inside is null && property.Value.TryGetProperty("const", out _))
        {
            return false;
        }

        Add(inside);
        _points += inside is { _points: >= 0 } ? 1 : 0;
        return true;
    }

    private void Add(Fit? inside)
    {
        _faults += inside?._faults ?? 1;
        _inner += inside is null ? 0 : Math.Max(inside._points, 0) + inside._inner;
    }

    private static bool IsOfKind(JsonElement value, string? kind) => value.ValueKind switch
    {
        JsonValueKind.True or JsonValueKind.False => kind == "boolean",
        JsonValueKind.Number => kind == "number" || (kind == "integer" && value.GetDouble() == Math.Floor(value.GetDouble())),
        JsonValueKind.String => kind == "string",
        JsonValueKind.Array => kind == "array",
        JsonValueKind.Null => kind == "null",
        _ => kind == "object",
    };

    private static bool IsEqual(JsonElement value, JsonElement other) => JsonEquality.AreEqual(value, other);
}

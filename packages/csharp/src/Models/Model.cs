using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Text.Json;
using PlexAPI.Runtime;
using PlexAPI.Runtime.Json;

namespace PlexAPI.Models;

/// <summary>
/// An object of the API. It is immutable: <c>with</c> makes a changed copy. What came from a server keeps all that the
/// server sent: <c>ToJson()</c> gives it back, with fields that are not declared, nulls and values of unexpected kinds.
/// A property has its default value where the server sent no value of its type; <see cref="Has"/> tells the two apart.
/// Two objects are equal where their JSON is.
/// </summary>
/// <remarks>
/// <c>ToString()</c>, debuggers and <c>JsonSerializer</c> show <c>[redacted]</c> in place of secrets. Only
/// <c>ToJson()</c> and the properties themselves give them.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
[DebuggerTypeProxy(typeof(ModelView))]
public abstract record Model
{
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    internal FieldState FieldState;

    private static readonly Dictionary<string, JsonElement> NoFields = [];

    private protected Model()
    {
    }

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    internal abstract IModelCodec OwnCodec { get; }

    /// <summary>Fields that the API does not declare, by their names in JSON. They are sent, and kept in <c>ToJson()</c>.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public IReadOnlyDictionary<string, JsonElement> AdditionalProperties
    {
        get => FieldState.Further ?? NoFields;
        init => FieldState.Further = new Dictionary<string, JsonElement>(value ?? NoFields);
    }

    /// <summary>Whether a field was in the JSON, null included, or was set.</summary>
    /// <param name="field">The name of the field in JSON, such as <c>authToken</c>.</param>
    public bool Has(string field) => OwnCodec.Has(this, field);

    /// <summary>The object as JSON, secrets included.</summary>
    public string ToJson() => OwnCodec.TextOf(this, masked: false);

    /// <summary>The object as JSON, with <c>[redacted]</c> in place of secrets.</summary>
    public sealed override string ToString() => OwnCodec.TextOf(this, masked: true);

    /// <summary>Further fields of one type; those that are of another are left out.</summary>
    private protected Dictionary<string, T> GetFurther<T>(JsonCodec<T> codec) =>
        RawJson.Typed(FieldState.Further ?? NoFields, codec);

    /// <exception cref="System.ArgumentException">An enum in them was never given a value.</exception>
    private protected void SetFurther<T>(IReadOnlyDictionary<string, T> value, JsonCodec<T> codec)
    {
        JsonCodecs.MapOf(codec).Inspect(value, "", new List<string>());
        FieldState.Further = value.ToDictionary(static one => one.Key, one => RawJson.ElementOf(one.Value, codec));
    }

    /// <summary>Sets a property from an initializer.</summary>
    private protected void Set<T>(ref T property, T value, int index)
    {
        property = value;
        FieldState.Mark(index);
        FieldState.DropRaw(index);
    }
}

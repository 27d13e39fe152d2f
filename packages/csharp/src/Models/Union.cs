using System.Diagnostics;
using PlexAPI.Runtime.Json;

namespace PlexAPI.Models;

/// <summary>
/// A value of one of several types. <see cref="Value"/> has it, to be told apart by <c>switch</c>; JSON that is of none of
/// the types is there as a <see cref="System.Text.Json.JsonElement"/>.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
[DebuggerTypeProxy(typeof(UnionView))]
public abstract class Union
{
    private protected Union(object value) => Value = value;

    /// <summary>The value.</summary>
    public object Value { get; }

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    internal abstract IUnionCodec OwnCodec { get; }

    /// <summary>The value as JSON, secrets included.</summary>
    public string ToJson() => OwnCodec.TextOf(this, masked: false);

    /// <summary>The value as JSON, with <c>[redacted]</c> in place of secrets.</summary>
    public sealed override string ToString() => OwnCodec.TextOf(this, masked: true);

    /// <summary>Two values are equal where their JSON is.</summary>
    public sealed override bool Equals(object? obj) =>
        obj is Union other && other.GetType() == GetType() && other.ToJson() == ToJson();

    /// <inheritdoc/>
    public sealed override int GetHashCode() => string.GetHashCode(ToJson(), System.StringComparison.Ordinal);
}

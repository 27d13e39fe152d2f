using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace PlexAPI.Runtime.Json;

/// <summary>Reads and writes the values of one type as JSON (RFC 8259), without reflection.</summary>
/// <typeparam name="T">The type of the values; null is left to whoever holds the value.</typeparam>
internal abstract class JsonCodec<T>
{
    /// <summary>Whether a value is a single token: a failed read has then not moved the reader.</summary>
    public virtual bool IsSingleToken => false;

    /// <summary>Reads the value at which the reader stands, and stops at its last token.</summary>
    /// <returns>False where the JSON is of another kind; the reader may then stand anywhere within it.</returns>
    public abstract bool TryRead(ref Utf8JsonReader reader, [MaybeNullWhen(false)] out T value);

    /// <summary>Writes a value; with <paramref name="masked"/>, secrets become a mark.</summary>
    public abstract void Write(Utf8JsonWriter writer, T value, bool masked);

    /// <summary>Whether writing the value gives the JSON at which the reader still stands, after it was read.</summary>
    public virtual bool IsFaithful(ref Utf8JsonReader reader, T value) => true;

    /// <summary>Whether all values of the type are written as they were read, or as their equal.</summary>
    public virtual bool IsExact => true;

    /// <summary>Looks at a value that is about to be sent.</summary>
    /// <param name="value">The value.</param>
    /// <param name="name">That of the parameter or property that has it, for the message.</param>
    /// <param name="secrets">Gets what no error may show of the value.</param>
    /// <exception cref="System.ArgumentException">An enum in it was never given a value.</exception>
    public virtual void Inspect(T value, string name, ICollection<string> secrets)
    {
    }
}

using System.Text.Json;
using PlexAPI.Models;

namespace PlexAPI.Runtime.Json;

/// <summary>What a debugger shows of a union: the value, unless it is of no declared type and may hold a secret.</summary>
internal sealed class UnionView(Union union)
{
    public object Value { get; } = union.Value is JsonElement ? Redaction.Mark : union.Value;
}

using System;
using System.Collections.Generic;

namespace PlexAPI.Runtime.Strict;

/// <summary>The part of JSON JsonSchema that OpenAPI documents use.</summary>
internal sealed class JsonSchema
{
    public string? Type { get; init; }

    public string? Format { get; init; }

    /// <summary>The values that there can be: texts, numbers and booleans.</summary>
    public IReadOnlyList<object?>? Enum { get; init; }

    /// <summary>The one value that there can be.</summary>
    public object? Const { get; init; }

    public IReadOnlyList<string> Required { get; init; } = [];

    public IReadOnlyDictionary<string, JsonSchema>? Properties { get; init; }

    public JsonSchema? AdditionalProperties { get; init; }

    public JsonSchema? Items { get; init; }

    public IReadOnlyList<JsonSchema>? AnyOf { get; init; }

    public double? Minimum { get; init; }

    public double? Maximum { get; init; }

    public double? ExclusiveMinimum { get; init; }

    public double? ExclusiveMaximum { get; init; }

    public double? MultipleOf { get; init; }

    public int? MinLength { get; init; }

    public int? MaxLength { get; init; }

    public int? MinItems { get; init; }

    public int? MaxItems { get; init; }

    public bool UniqueItems { get; init; }

    public string? Pattern { get; init; }

    /// <summary>A pattern that can take exponential time: it is not run, and no text is valid.</summary>
    public string? SlowPattern { get; init; }

    /// <summary>Gives the schema that this one stands for: types can refer to each other in a circle.</summary>
    public Func<JsonSchema>? Reference { get; init; }
}

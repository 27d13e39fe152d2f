using System.Collections.Generic;

namespace PlexAPI.Runtime;

/// <summary>How the text of a scalar is read.</summary>
internal enum ScalarForm
{
    Text,
    Integer,
    Number,
    Boolean,
    Json,
}

/// <summary>How the text of a response header is read (OpenAPI 3.1, section 4.8.12, style <c>simple</c>).</summary>
internal sealed class HeaderForm
{
    private HeaderForm(HeaderShape shape, ScalarForm scalar) => (Shape, Scalar) = (shape, scalar);

    public HeaderShape Shape { get; }

    /// <summary>Of the value, of its items, or of fields that have no name of their own.</summary>
    public ScalarForm Scalar { get; }

    public IReadOnlyDictionary<string, ScalarForm> Names { get; private init; } = new Dictionary<string, ScalarForm>();

    /// <summary>Whether fields are <c>R=100,G=200</c> instead of <c>R,100,G,200</c>.</summary>
    public bool Explode { get; private init; }

    public static HeaderForm One(ScalarForm scalar) => new(HeaderShape.One, scalar);

    /// <summary>Items between commas.</summary>
    public static HeaderForm List(ScalarForm items) => new(HeaderShape.List, items);

    /// <summary>An item a header line.</summary>
    public static HeaderForm Lines(ScalarForm items) => new(HeaderShape.Lines, items);

    public static HeaderForm Fields(Dictionary<string, ScalarForm> names, ScalarForm others, bool explode) =>
        new(HeaderShape.Fields, others) { Names = names, Explode = explode };
}

/// <summary>Of how many parts a header is.</summary>
internal enum HeaderShape
{
    One,
    List,
    Lines,
    Fields,
}

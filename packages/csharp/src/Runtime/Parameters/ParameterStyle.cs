namespace PlexAPI.Runtime.Parameters;

/// <summary>How a value is written (OpenAPI 3.1, section 4.8.12.3).</summary>
internal enum ParameterStyle
{
    Simple,
    Label,
    Matrix,
    Form,
    SpaceDelimited,
    PipeDelimited,
    DeepObject,

    /// <summary>As <see cref="Form"/>, but in the syntax of the <c>Cookie</c> header, and without percent-encoding.</summary>
    Cookie,

    /// <summary>The value is one JSON text, because the parameter has <c>content</c>.</summary>
    Json,
}

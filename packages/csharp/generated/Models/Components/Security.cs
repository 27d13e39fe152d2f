// Generated from the OpenAPI description: edit that and regenerate.

namespace PlexAPI.Models.Components;

/// <summary>The credentials of a client of Plex-API. Neither debuggers nor logs show them.</summary>
public sealed class Security
{
    /// <summary>Plex Authentication Token</summary>
    /// <remarks>
    /// <para>
    /// Sent in the header <c>X-Plex-Token</c>, to operations that need it. A function is called for every attempt.
    /// Default: the environment variable <c>PLEX_ACCESS_TOKEN</c>.
    /// </para>
    /// </remarks>
    public Credential? AccessToken { get; set; }
}

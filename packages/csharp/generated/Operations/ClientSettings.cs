// Generated from the OpenAPI description: edit that and regenerate.

namespace PlexAPI.Operations;

internal sealed class ClientSettings
{
    public string? XPlexClientIdentifier { get; init; }

    public string? XPlexProduct { get; init; }

    public string? XPlexVersion { get; init; }

    public string? XPlexPlatform { get; init; }

    public string? XPlexPlatformVersion { get; init; }

    public string? XPlexDevice { get; init; }

    public string? XPlexDeviceName { get; init; }

    public string? Protocol { get; init; }

    public string? Ip { get; init; }

    public string? Port { get; init; }
}

// Generated from the OpenAPI description: edit that and regenerate.

using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Threading.Tasks;
using PlexAPI.Groups;
using PlexAPI.Models.Components;
using PlexAPI.Operations;
using PlexAPI.Runtime;
using PlexAPI.Runtime.Json;

namespace PlexAPI;

/// <summary>
/// Tokens, connection details and the signed-in account. Some operations are answered by a media server, the
/// others by plex.tv; both answer JSON only to a request with the header <c>Accept: application/json</c>, exactly.
/// An error may still come as HTML or XML, or without a body.
///
/// Account data changes over time: expect fields and enum values that are not listed here.
/// </summary>
/// <remarks>
/// <para>It can be used by several threads at once; make one, and keep it.</para>
/// </remarks>
public sealed class PlexAPISDK : IDisposable, IAsyncDisposable
{
    private readonly ClientCore _core;

    /// <summary>The version of this package.</summary>
    public static string PackageVersion => "0.1.0";

    /// <summary>A client.</summary>
    /// <param name="security">The credentials; they can be changed later.</param>
    /// <param name="xPlexClientIdentifier">
    /// The unique identifier for the client application This is used to track the client application and its usage
    /// (UUID, serial number, or other number unique per device) Sent with every call in the header
    /// <c>X-Plex-Client-Identifier</c>.
    /// </param>
    /// <param name="xPlexProduct">
    /// The name of the client application, such as <c>Plex for Android</c>. Sent with every call in the header
    /// <c>X-Plex-Product</c>.
    /// </param>
    /// <param name="xPlexVersion">
    /// The version of the client application, such as <c>2.4.1</c>. Sent with every call in the header <c>X-Plex-Version</c>.
    /// </param>
    /// <param name="xPlexPlatform">
    /// The platform that the client runs on, such as <c>Android</c>. Sent with every call in the header
    /// <c>X-Plex-Platform</c>.
    /// </param>
    /// <param name="xPlexPlatformVersion">
    /// The version of the platform, such as <c>15</c>. Sent with every call in the header <c>X-Plex-Platform-Version</c>.
    /// </param>
    /// <param name="xPlexDevice">
    /// The model of the device that the client runs on, such as <c>Pixel 9</c>. Sent with every call in the header
    /// <c>X-Plex-Device</c>.
    /// </param>
    /// <param name="xPlexDeviceName">
    /// The name that the account's list of devices shows, such as <c>Living Room</c>. Sent with every call in the header
    /// <c>X-Plex-Device-Name</c>.
    /// </param>
    /// <param name="protocol">The protocol that the media server speaks. One of http, https. Default: https.</param>
    /// <param name="ip">The IP address or host name of the media server. Default: 10.10.10.47.</param>
    /// <param name="port">The port that the media server listens on. Default: 32400.</param>
    /// <param name="serverURL">
    /// Base URL of the server: http(s)://host[:port][/path]. It does not redirect operations that have a server of
    /// their own, because their credentials are not meant for another one.
    /// </param>
    /// <param name="serverIndex">Which of the API's servers to use where there is no serverURL. Default: 0.</param>
    /// <param name="timeout">
    /// Longest time for an attempt, from its beginning to the end of the body. Zero and Timeout.InfiniteTimeSpan:
    /// no limit. Default: 30 s.
    /// </param>
    /// <param name="retries">When failed calls are repeated. Default: twice; RetryOptions.None for never.</param>
    /// <param name="headers">Further headers for every call. Default: none.</param>
    /// <param name="httpClient">
    /// Sends the requests, and is not disposed. Set its Timeout to Timeout.InfiniteTimeSpan, and turn automatic
    /// redirects off in its handler: they would send credentials elsewhere. Default: connections of the client.
    /// </param>
    /// <param name="httpMessageHandler">Sends the requests in place of an HttpClient, and is not disposed.</param>
    /// <param name="hooks">Called around every attempt. Default: none.</param>
    /// <param name="validateResponses">
    /// Whether every successful JSON response is checked against the API's schema. Default: false.
    /// </param>
    /// <param name="maxResponseBytes">Longest body of a response, in bytes after decompression. Default: 64 MiB.</param>
    /// <param name="overrideServerURL">
    /// Base URL of the server for every operation, those included that have a server of their own, in place of
    /// serverURL and of the API's servers: for tests against a mock, or for a gateway. It gets all credentials.
    /// Default: none.
    /// </param>
    /// <param name="userAgent">
    /// What requests say of your program, such as my-program/1.2, before what they say of this package. Default:
    /// nothing.
    /// </param>
    /// <param name="proxy">
    /// URL of the proxy that requests go through, http://[user:password@]host[:port]. Default: what the environment
    /// says by HTTPS_PROXY, HTTP_PROXY and NO_PROXY.
    /// </param>
    /// <param name="useProxy">Whether requests go through a proxy at all. Default: true.</param>
    public PlexAPISDK(
        Security? security = null,
        string? xPlexClientIdentifier = null,
        string? xPlexProduct = null,
        string? xPlexVersion = null,
        string? xPlexPlatform = null,
        string? xPlexPlatformVersion = null,
        string? xPlexDevice = null,
        string? xPlexDeviceName = null,
        string? protocol = null,
        string? ip = null,
        string? port = null,
        string? serverURL = null,
        int serverIndex = 0,
        TimeSpan? timeout = null,
        RetryOptions? retries = null,
        IReadOnlyDictionary<string, string>? headers = null,
        HttpClient? httpClient = null,
        HttpMessageHandler? httpMessageHandler = null,
        IReadOnlyList<Hooks>? hooks = null,
        bool validateResponses = false,
        long? maxResponseBytes = null,
        string? overrideServerURL = null,
        string? userAgent = null,
        string? proxy = null,
        bool useProxy = true)
    {
        var settings = new ClientSettings
        {
            XPlexClientIdentifier = xPlexClientIdentifier,
            XPlexProduct = xPlexProduct,
            XPlexVersion = xPlexVersion,
            XPlexPlatform = xPlexPlatform,
            XPlexPlatformVersion = xPlexPlatformVersion,
            XPlexDevice = xPlexDevice,
            XPlexDeviceName = xPlexDeviceName,
            Protocol = protocol,
            Ip = ip,
            Port = port,
        };
        var parameters = new RequestParts()
            .Header("x-plex-client-identifier", settings.XPlexClientIdentifier, JsonCodecs.String)
            .Header("x-plex-product", settings.XPlexProduct, JsonCodecs.String)
            .Header("x-plex-version", settings.XPlexVersion, JsonCodecs.String)
            .Header("x-plex-platform", settings.XPlexPlatform, JsonCodecs.String)
            .Header("x-plex-platform-version", settings.XPlexPlatformVersion, JsonCodecs.String)
            .Header("x-plex-device", settings.XPlexDevice, JsonCodecs.String)
            .Header("x-plex-device-name", settings.XPlexDeviceName, JsonCodecs.String);
        _core = new ClientCore(new ClientOptions
        {
            Security = security,
            ServerURL = serverURL,
            ServerIndex = serverIndex,
            Timeout = timeout,
            Retries = retries,
            Headers = headers,
            HttpClient = httpClient,
            HttpMessageHandler = httpMessageHandler,
            Hooks = hooks,
            ValidateResponses = validateResponses,
            MaxResponseBytes = maxResponseBytes,
            OverrideServerURL = overrideServerURL,
            UserAgent = userAgent,
            Proxy = proxy,
            UseProxy = useProxy,
            Servers = [
                (settings.Protocol ?? "https") + "://" + (settings.Ip ?? "10.10.10.47") + ":" + (settings.Port ?? "32400")],
            Product = "PlexAPI.SDK/" + PackageVersion,
            ParameterHeaders = parameters.Headers,
        });
        Authentication = new AuthenticationGroup(_core);
        Security = new SecurityGroup(_core);
        Pins = new PinsGroup(_core);
        Device = new DeviceGroup(_core);
    }

    /// <summary>API Calls regarding authentication for Plex Media Server</summary>
    public AuthenticationGroup Authentication { get; }

    /// <summary>API Calls against Security for Plex Media Server</summary>
    public SecurityGroup Security { get; }

    /// <summary>Sign in with a PIN or a browser</summary>
    public PinsGroup Pins { get; }

    /// <summary>Sign in with a key of the device</summary>
    public DeviceGroup Device { get; }

    /// <summary>Closes the client's own connections.</summary>
    public void Dispose() => _core.Dispose();

    /// <inheritdoc cref="Dispose"/>
    public ValueTask DisposeAsync()
    {
        _core.Dispose();
        return default;
    }
}

using System;
using System.Text;

namespace PlexAPI.SignIn;

/// <summary>The page on which users sign in with their browser, and confirm a PIN that was made with <c>strong</c>.</summary>
public static class BrowserLink
{
    /// <summary>
    /// Makes the link. All of it but the address of the page comes after <c>#</c>, so no server gets to see the code.
    /// The arguments are those of the client that made the PIN.
    /// </summary>
    /// <param name="code">The code of the PIN.</param>
    /// <param name="xPlexClientIdentifier">The client identifier.</param>
    /// <param name="xPlexProduct">The name of the application.</param>
    /// <param name="xPlexVersion">Its version.</param>
    /// <param name="xPlexPlatform">The platform that it runs on.</param>
    /// <param name="xPlexPlatformVersion">The version of the platform.</param>
    /// <param name="xPlexDevice">The model of the device.</param>
    /// <param name="xPlexDeviceName">The name of the device.</param>
    /// <param name="forwardUrl">Where the browser goes after that. Default: it stays on the page.</param>
    /// <exception cref="ArgumentException">Without a client identifier, or without a code.</exception>
    public static string To(
        string code,
        string xPlexClientIdentifier,
        string? xPlexProduct = null,
        string? xPlexVersion = null,
        string? xPlexPlatform = null,
        string? xPlexPlatformVersion = null,
        string? xPlexDevice = null,
        string? xPlexDeviceName = null,
        string? forwardUrl = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(code);
        ArgumentException.ThrowIfNullOrEmpty(xPlexClientIdentifier);
        var link = new StringBuilder("https://app.plex.tv/auth#?clientID=").Append(Uri.EscapeDataString(xPlexClientIdentifier));
        Add("code", code);
        Add("context%5Bdevice%5D%5Bproduct%5D", xPlexProduct);
        Add("context%5Bdevice%5D%5Bversion%5D", xPlexVersion);
        Add("context%5Bdevice%5D%5Bplatform%5D", xPlexPlatform);
        Add("context%5Bdevice%5D%5BplatformVersion%5D", xPlexPlatformVersion);
        Add("context%5Bdevice%5D%5Bdevice%5D", xPlexDevice);
        Add("context%5Bdevice%5D%5BdeviceName%5D", xPlexDeviceName);
        Add("forwardUrl", forwardUrl);
        return link.ToString();

        void Add(string name, string? value)
        {
            if (!string.IsNullOrEmpty(value))
            {
                link.Append('&').Append(name).Append('=').Append(Uri.EscapeDataString(value));
            }
        }
    }
}

using System;
using System.Collections.Generic;
using System.Linq;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace PlexAPI.Runtime;

/// <summary>
/// Through which proxy a request goes, by an option or by the environment; a request to this machine goes through none.
/// </summary>
internal sealed class Proxies : IWebProxy, ICredentials
{
    public static readonly Proxies None = new(new Dictionary<string, (string, string)>(), "");

    private readonly Dictionary<string, (string Url, string Source)> _said;
    private readonly List<ProxyExemption> _exempt;

    private Proxies(Dictionary<string, (string Url, string Source)> said, string exempt)
    {
        _said = said;
        _exempt = [.. exempt.Split([',', ' ', '\t'], StringSplitOptions.RemoveEmptyEntries).Select(static entry => new ProxyExemption(entry))];
    }

    /// <summary>Whether there is none at all.</summary>
    public bool IsEmpty => _said.Count == 0;

    /// <summary>This: a login belongs to its proxy.</summary>
    public ICredentials? Credentials
    {
        get => this;
        set => throw new NotSupportedException();
    }

    /// <exception cref="ArgumentException">The URL is that of no proxy.</exception>
    public static Proxies Given(string url) => Parse(url) is null
        ? throw new ArgumentException(Problem("proxy"))
        : new Proxies(new() { ["http"] = (url, "proxy"), ["https"] = (url, "proxy") }, "");

    /// <summary>What the environment says.</summary>
    public static Proxies FromEnvironment(Func<string, string?> variable)
    {
        var said = new Dictionary<string, (string, string)>();
        foreach (var scheme in (string[])["http", "https"])
        {
            if (Find($"{scheme}_proxy", variable) is { } found)
            {
                said[scheme] = (found.Value, $"the variable {found.Name}");
            }
        }

        return new Proxies(said, Find("no_proxy", variable)?.Value ?? "");
    }

    /// <summary>Why a request cannot be sent, if so. A URL is not shown, since it may have a password.</summary>
    public string? Refusal(Uri url) => Said(url) is { } said && Parse(said.Url) is null ? Problem(said.Source) : null;

    /// <summary>What says to the proxy of a URL who asks; null where that is nobody.</summary>
    public string? Authorization(Uri url) => Login(url) is { } login
        ? "Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes($"{login.UserName}:{login.Password}"))
        : null;

    /// <summary>What the proxy of a URL may repeat; a user name that has no password is a key.</summary>
    public IEnumerable<string> Secrets(Uri url) => Login(url) is { } login
        ? [login.Password.Length > 0 ? login.Password : login.UserName, $"{login.UserName}:{login.Password}"]
        : [];

    public Uri? GetProxy(Uri destination) => Said(destination) is { } said ? Parse(said.Url)?.Address : null;

    public bool IsBypassed(Uri host) => GetProxy(host) is null;

    public NetworkCredential? GetCredential(Uri uri, string authType) => authType != "Basic"
        ? null
        : _said.Values.Select(static said => Parse(said.Url)).FirstOrDefault(proxy => proxy?.Address.Authority == uri.Authority)?.Login;

    private static string Problem(string source) => $"{source} must be http://[user:password@]host[:port]";

    private (string Url, string Source)? Said(Uri url) =>
        _said.TryGetValue(url.Scheme, out var said) && !ProxyExemption.IsLocal(url.IdnHost) && !_exempt.Any(exempt => exempt.HoldsFor(url.IdnHost, url.Port))
            ? said
            : null;

    private NetworkCredential? Login(Uri url) => Said(url) is { } said ? Parse(said.Url)?.Login : null;

    private static (string Name, string Value)? Find(string name, Func<string, string?> variable)
    {
        string[] names = [name, name.ToUpperInvariant()];
        if (name == "http_proxy" && variable("REQUEST_METHOD") is not null)
        {
            // A CGI program gets the request header "Proxy" as HTTP_PROXY; names of variables on Windows ignore case.
            names = OperatingSystem.IsWindows() ? [] : [name];
        }

        return names.Select(each => (each, variable(each) ?? "")).FirstOrDefault(static found => found.Item2.Length > 0) is { each: not null } first ? first : null;
    }

    private static ProxyAddress? Parse(string url)
    {
        const string Form = @"^(?:http://)?(?:([^/?#\s]*)@)?([A-Z0-9_.~-]+|\[[0-9A-F:.]+\])(?::([0-9]{1,5}))?/?\z";
        var found = Regex.Match(url, Form, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
        var port = found.Groups[3].Success ? int.Parse(found.Groups[3].ValueSpan, System.Globalization.CultureInfo.InvariantCulture) : 80;
        if (!found.Success || port > 65_535 || !Uri.TryCreate($"http://{found.Groups[2].Value}:{port}", UriKind.Absolute, out var address))
        {
            return null;
        }

        var login = found.Groups[1].Value.Split(':', 2);
        return new ProxyAddress(
            address,
            found.Groups[1].Success ? new NetworkCredential(Uri.UnescapeDataString(login[0]), Uri.UnescapeDataString(login.ElementAtOrDefault(1) ?? "")) : null);
    }
}

/// <summary>Where a proxy is, and who asks it.</summary>
internal sealed class ProxyAddress(Uri address, NetworkCredential? login)
{
    public Uri Address => address;

    public NetworkCredential? Login => login;
}

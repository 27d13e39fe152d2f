using System;
using System.Text;

namespace PlexAPI.Runtime.Security;

/// <summary>An API key in a header.</summary>
internal sealed class ApiKeyHeaderScheme(string header, string option, string variable, Func<object, Credential?> select)
    : CredentialScheme(option, variable, select)
{
    protected override void Put(string secret, Attempt attempt) => attempt.Request.Headers[header] = secret;
}

/// <summary>An API key in the query.</summary>
internal sealed class ApiKeyQueryScheme(string name, string option, string variable, Func<object, Credential?> select)
    : CredentialScheme(option, variable, select)
{
    protected override void Put(string secret, Attempt attempt)
    {
        var separator = attempt.Request.Url.Contains('?', StringComparison.Ordinal) ? '&' : '?';
        attempt.Request.Url += $"{separator}{Uri.EscapeDataString(name)}={Uri.EscapeDataString(secret)}";
    }
}

/// <summary>An API key in a cookie, beside the cookies that are parameters.</summary>
internal sealed class ApiKeyCookieScheme(string name, string option, string variable, Func<object, Credential?> select)
    : CredentialScheme(option, variable, select)
{
    protected override void Put(string secret, Attempt attempt) =>
        (attempt.CredentialCookies ??= []).Add($"{name}={Uri.EscapeDataString(secret)}");
}

/// <summary>User name and password (RFC 7617), given as <c>username:password</c>.</summary>
internal sealed class BasicScheme(string option, string variable, Func<object, Credential?> select)
    : CredentialScheme(option, variable, select)
{
    protected override void Put(string secret, Attempt attempt)
    {
        var encoded = Convert.ToBase64String(Encoding.UTF8.GetBytes(secret));
        attempt.Secrets.Add(encoded);
        attempt.Secrets.Add(secret[(secret.IndexOf(':', StringComparison.Ordinal) + 1)..]);
        attempt.Request.Headers["authorization"] = $"Basic {encoded}";
    }
}

/// <summary>A bearer token (RFC 6750); also one of OAuth 2 or OpenID.</summary>
internal sealed class BearerScheme(string option, string variable, Func<object, Credential?> select)
    : CredentialScheme(option, variable, select)
{
    protected override void Put(string secret, Attempt attempt) => attempt.Request.Headers["authorization"] = $"Bearer {secret}";
}

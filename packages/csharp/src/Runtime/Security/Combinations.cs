using System.Collections.Generic;
using System.Threading.Tasks;

namespace PlexAPI.Runtime.Security;

/// <summary>All of several schemes; none of none, which is to call anonymously.</summary>
internal sealed class TogetherScheme(params SecurityScheme[] schemes) : SecurityScheme
{
    public override async ValueTask<string?> ApplyAsync(object? credentials, Attempt attempt)
    {
        foreach (var scheme in schemes)
        {
            if (await scheme.ApplyAsync(credentials, attempt).ConfigureAwait(false) is { } missing)
            {
                return missing;
            }
        }

        return null;
    }
}

/// <summary>The first of several schemes that has its credentials; when none has, the error is about the first.</summary>
internal sealed class EitherScheme(params SecurityScheme[] schemes) : SecurityScheme
{
    public override async ValueTask<string?> ApplyAsync(object? credentials, Attempt attempt)
    {
        string? first = null;
        var request = attempt.Request;
        var (url, headers) = (request.Url, new Dictionary<string, string>(request.AllHeaders));
        foreach (var scheme in schemes)
        {
            if (await scheme.ApplyAsync(credentials, attempt).ConfigureAwait(false) is not { } missing)
            {
                return null;
            }

            first ??= missing;
            // Undo a combination of which only the first scheme has been applied.
            request.Url = url;
            request.Headers.Clear();
            foreach (var (name, value) in headers)
            {
                request.Headers[name] = value;
            }

            attempt.CredentialCookies = null;
        }

        return first;
    }
}

using System;
using System.Threading.Tasks;

namespace PlexAPI.Runtime.Security;

/// <summary>A scheme that needs one secret of the client, from its security or from the environment.</summary>
/// <param name="option">The name of the property of the client's security.</param>
/// <param name="variable">The name of the environment variable.</param>
/// <param name="select">Takes the credential out of the client's security.</param>
internal abstract class CredentialScheme(string option, string variable, Func<object, Credential?> select) : SecurityScheme
{
    public sealed override async ValueTask<string?> ApplyAsync(object? credentials, Attempt attempt)
    {
        var credential = credentials is null ? null : select(credentials);
        var secret = credential is null ? Environment.GetEnvironmentVariable(variable) : await GetAsync(credential, attempt).ConfigureAwait(false);
        if (string.IsNullOrEmpty(secret))
        {
            return $"no credential; give the client {option} in its security, or set the environment variable {variable}";
        }

        attempt.Secrets.Add(secret);
        if (credential?.Refused is not null)
        {
            (attempt.Renewable ??= []).Add((credential, secret));
        }

        Put(secret, attempt);
        return null;
    }

    private static ValueTask<string?> GetAsync(Credential credential, Attempt attempt)
    {
        var secret = credential.GetAsync(attempt.Token);
        // The caller's function may ignore the cancellation token.
        return secret.IsCompletedSuccessfully ? secret : new ValueTask<string?>(secret.AsTask().WaitAsync(attempt.Token));
    }

    protected abstract void Put(string secret, Attempt attempt);
}

using System.Threading.Tasks;

namespace PlexAPI.Runtime.Security;

/// <summary>How an operation is told who calls.</summary>
internal abstract class SecurityScheme
{
    /// <summary>Puts a credential of the client into a request, and notes it as a secret.</summary>
    /// <returns>Null, or what is missing.</returns>
    public abstract ValueTask<string?> ApplyAsync(object? credentials, Attempt attempt);
}

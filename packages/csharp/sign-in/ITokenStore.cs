using System.Threading;
using System.Threading.Tasks;

namespace PlexAPI.SignIn;

/// <summary>Where a token is kept between runs of a program. It is a secret.</summary>
public interface ITokenStore
{
    /// <summary>The token that was saved last.</summary>
    ValueTask<string?> LoadAsync(CancellationToken cancellationToken);

    /// <summary>Keeps a token.</summary>
    ValueTask SaveAsync(string token, CancellationToken cancellationToken);
}

using System;
using System.Threading.Tasks;
using PlexAPI;
using PlexAPI.Models.Components;

namespace Bench;

internal static class Sdk
{
    public static Func<Task<string>> Connect(string server)
    {
        var sdk = new PlexAPISDK(security: new Security() { AccessToken = "token" }, xPlexClientIdentifier: "client");
        var options = new RequestOptions { ServerURL = server };
        return async () =>
        {
            var result = await sdk.Authentication.GetTokenDetailsAsync(options).ConfigureAwait(false);
            return result.UserPlexAccount!.Email;
        };
    }
}

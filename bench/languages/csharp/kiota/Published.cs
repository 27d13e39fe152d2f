using System;
using System.Threading.Tasks;
using Kiota;
using Microsoft.Kiota.Abstractions.Authentication;
using Microsoft.Kiota.Http.HttpClientLibrary;

namespace Bench;

/// <summary>The client that Kiota writes, with what it calls by.</summary>
internal static class Published
{
    public static Func<Task<string>> Connect(string server)
    {
        // Its own provider of keys refuses http.
        var adapter = new HttpClientRequestAdapter(new AnonymousAuthenticationProvider()) { BaseUrl = server };
        var client = new PlexClient(adapter);
        return async () =>
        {
            var account = await client.User.GetAsync(static request =>
            {
                request.Headers.Add("x-plex-token", "token");
                request.Headers.Add("x-plex-client-identifier", "client");
            }).ConfigureAwait(false);
            return account!.Email!;
        };
    }
}

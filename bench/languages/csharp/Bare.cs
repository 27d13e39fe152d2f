using System;
using System.Net;
using System.Net.Http;
using System.Net.Http.Json;
using System.Threading.Tasks;

namespace Bench;

/// <summary>HttpClient alone, and the code that System.Text.Json writes for the account.</summary>
internal static class Bare
{
    public static Func<Task<string>> Connect(string server)
    {
        var client = new HttpClient(new SocketsHttpHandler { AutomaticDecompression = DecompressionMethods.All });
        return async () =>
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, $"{server}/user");
            request.Headers.Add("accept", "application/json");
            request.Headers.Add("user-agent", "bench/1.0");
            request.Headers.Add("x-plex-token", "token");
            request.Headers.Add("x-plex-client-identifier", "client");
            using var response = await client.SendAsync(request).ConfigureAwait(false);
            response.EnsureSuccessStatusCode();
            var account = await response.Content.ReadFromJsonAsync(AccountJson.Default.Account).ConfigureAwait(false);
            return account!.Email;
        };
    }
}

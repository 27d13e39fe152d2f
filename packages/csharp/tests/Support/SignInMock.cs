using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Net.Http;
using System.Net.Http.Json;
using System.Text.Json;
using System.Threading.Tasks;

namespace PlexAPI.Tests.Support;

/// <summary>The mock of the services that a key of the device signs in to, on a free port of this machine.</summary>
internal sealed class SignInMock : IDisposable
{
    private static readonly HttpClient Http = new(new SocketsHttpHandler { UseProxy = false });
    private readonly Process _process;

    private SignInMock(Process process, string url)
    {
        _process = process;
        Url = url;
    }

    public string Url { get; }

    public static async Task<SignInMock> StartAsync(string root)
    {
        var start = new ProcessStartInfo(Prism.Node(root)) { RedirectStandardOutput = true };
        start.ArgumentList.Add(Path.Combine(root, "conformance/src/sign-in/main.ts"));
        var process = Process.Start(start)!;
        var line = await process.StandardOutput.ReadLineAsync();
        return new SignInMock(process, line!.Split(' ')[^1]);
    }

    /// <summary>What the README of the mock calls an order.</summary>
    public async Task<JsonElement> TellAsync(object orders)
    {
        using var response = await Http.PostAsJsonAsync($"{Url}/control", orders);
        return await response.Content.ReadFromJsonAsync<JsonElement>();
    }

    public async Task<int> CountAsync(string path)
    {
        var answer = await TellAsync(new { });
        return answer.GetProperty("requests").EnumerateArray().Count(request => request.GetString()!.EndsWith(path, StringComparison.Ordinal));
    }

    public void Dispose()
    {
        _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
    }
}

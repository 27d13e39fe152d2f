using System;
using System.Diagnostics;
using System.IO;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Threading.Tasks;

namespace PlexAPI.Tests.Support;

/// <summary>The mock server that answers as openapi.yaml says, on a free port of this machine.</summary>
internal sealed class Prism : IDisposable
{
    private readonly Process _process;

    private Prism(Process process, Uri url)
    {
        _process = process;
        Url = url;
    }

    public Uri Url { get; }

    /// <summary>Why there is none here; null where there is.</summary>
    public static string? WhyMissing(string root) =>
        File.Exists(Command(root)) ? null : $"Prism is not installed: run npm install in {root}";

    /// <summary>That of the repository, or else the system's.</summary>
    public static string Node(string root)
    {
        var own = Path.Combine(root, "node_modules/.bin/node");
        return File.Exists(own) ? own : "node";
    }

    public static async Task<Prism> StartAsync(string root)
    {
        int port;
        using (var probe = new TcpListener(IPAddress.Loopback, 0))
        {
            probe.Start();
            port = ((IPEndPoint)probe.LocalEndpoint).Port;
        }

        var start = new ProcessStartInfo(Node(root)) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in new[] { Command(root), "mock", Path.Combine(root, "openapi.yaml"), "--port", $"{port}", "--host", "127.0.0.1" })
        {
            start.ArgumentList.Add(argument);
        }

        var process = Process.Start(start)!;
        await ListeningAsync(process);
        return new Prism(process, new Uri($"http://127.0.0.1:{port}"));
    }

    public void Dispose()
    {
        _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
    }

    private static string Command(string root) => Path.Combine(root, "node_modules/@stoplight/prism-cli/dist/index.js");

    private static async Task ListeningAsync(Process process)
    {
        var said = new StringBuilder();
        var listening = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        void Hear(object sender, DataReceivedEventArgs line)
        {
            lock (said)
            {
                said.AppendLine(line.Data);
            }

            if (line.Data?.Contains("Prism is listening", StringComparison.Ordinal) == true)
            {
                listening.TrySetResult();
            }
        }

        // What it says after that must not fill the pipes.
        process.OutputDataReceived += Hear;
        process.ErrorDataReceived += Hear;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        if (await Task.WhenAny(listening.Task, process.WaitForExitAsync()) != listening.Task)
        {
            throw new InvalidOperationException($"Prism ended before it listened:\n{said}");
        }
    }
}

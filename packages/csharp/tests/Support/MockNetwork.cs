using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Net.Http;
using System.Runtime.CompilerServices;

namespace PlexAPI.Tests.Support;

/// <summary>
/// In a program that is told the address of the mock server in <c>MOCK_SERVER</c>: sends what is meant for a Plex server
/// there instead, and says so. It hears of requests as those who trace them do, before they are sent.
/// </summary>
internal sealed class MockNetwork(Uri mock) : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>
{
    private static readonly HttpRequestOptionsKey<Uri> Meant = new(nameof(MockNetwork));

    [ModuleInitializer]
    internal static void Start()
    {
        if (Environment.GetEnvironmentVariable("MOCK_SERVER") is { } address)
        {
            _ = DiagnosticListener.AllListeners.Subscribe(new MockNetwork(new Uri(address)));
        }
    }

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == "HttpHandlerDiagnosticListener")
        {
            _ = value.Subscribe(this);
        }
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (value.Key == "System.Net.Http.HttpRequestOut.Start")
        {
            Redirect((HttpRequestMessage?)Property("Request", value.Value));
        }
        else if (value.Key == "System.Net.Http.HttpRequestOut.Stop")
        {
            Report((HttpResponseMessage?)Property("Response", value.Value));
        }
    }

    public void OnError(Exception error)
    {
    }

    public void OnCompleted()
    {
    }

    private void Redirect(HttpRequestMessage? request)
    {
        if (request?.RequestUri is { } asked)
        {
            request.Options.Set(Meant, asked);
            var isPlex = asked.Host is "plex.tv" or "clients.plex.tv" && asked.AbsolutePath.StartsWith("/api/v2/", StringComparison.Ordinal);
            request.RequestUri = new Uri(mock, isPlex ? asked.PathAndQuery["/api/v2".Length..] : asked.PathAndQuery);
        }
    }

    private static void Report(HttpResponseMessage? response)
    {
        if (response?.RequestMessage is { } request && request.Options.TryGetValue(Meant, out var asked))
        {
            request.RequestUri = asked;
            Console.WriteLine($"{request.Method} {asked.GetLeftPart(UriPartial.Path)}: {(int)response.StatusCode}");
        }
    }

    [UnconditionalSuppressMessage("Trimming", "IL2075", Justification = "The framework keeps the properties of what it writes.")]
    private static object? Property(string name, object? value) => value?.GetType().GetProperty(name)?.GetValue(value);
}

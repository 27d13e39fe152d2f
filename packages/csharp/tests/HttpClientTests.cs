using System;
using System.Net;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.DependencyInjection;
using PlexAPI.Models.Components;
using PlexAPI.Models.Errors;
using PlexAPI.Models.Requests;
using PlexAPI.Tests.Support;
using Xunit;

namespace PlexAPI.Tests;

public sealed class HttpClientTests
{
    [Fact]
    public async Task WhatTheCallerGaveIsNotDisposed()
    {
        using var handler = new Counting();
        using var http = new HttpClient(handler) { Timeout = Timeout.InfiniteTimeSpan };

        await new TestApi { HttpClient = http }.CallAsync();
        var core = new TestApi { HttpClient = http }.Core;
        core.Dispose();
        new TestApi { Handler = handler }.Core.Dispose();

        Assert.Equal(0, handler.Disposals);
        Assert.Throws<ArgumentException>(() => new TestApi { HttpClient = http, Handler = handler }.Core);
    }

    [Fact]
    public async Task ALimitOfTheHttpClientItselfIsAConnectionThatBroke()
    {
        using var handler = new Replies(static async (_, cancellationToken) =>
        {
            await Task.Delay(Timeout.Infinite, cancellationToken);
            return new HttpResponseMessage();
        });
        using var http = new HttpClient(handler) { Timeout = TimeSpan.FromMilliseconds(20) };

        await new TestApi { HttpClient = http, Retries = RetryOptions.None }.FailAsync<ConnectionException>();
    }

    [Fact]
    public async Task ItWorksWithAnHttpClientFactory()
    {
        var handler = Replies.Of("""{"MediaContainer":{"token":"transient-1"}}""");
        var services = new ServiceCollection();
        services.AddHttpClient("plex", static client => client.Timeout = Timeout.InfiniteTimeSpan)
            .ConfigurePrimaryHttpMessageHandler(() => handler);
        services.AddTransient(static provider => new PlexAPISDK(
            new Security { AccessToken = Canary.Text },
            httpClient: provider.GetRequiredService<IHttpClientFactory>().CreateClient("plex")));
        await using var provider = services.BuildServiceProvider();

        var response = await provider.GetRequiredService<PlexAPISDK>().Security.GetTransientTokenAsync(QueryParamType.Delegation, Scope.All);

        Assert.Equal("transient-1", response.Object?.MediaContainer?.Token);
        Assert.Equal(Canary.Text, handler.Sent[0].Header("x-plex-token"));
    }

    private sealed class Counting : HttpMessageHandler
    {
        public int Disposals { get; private set; }

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            Task.FromResult(new HttpResponseMessage(HttpStatusCode.NoContent));

        protected override void Dispose(bool disposing)
        {
            Disposals++;
            base.Dispose(disposing);
        }
    }
}

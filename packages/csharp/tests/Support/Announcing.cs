using System;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

namespace PlexAPI.Tests.Support;

/// <summary>Says when the headers of a response are there.</summary>
internal sealed class Announcing(HttpMessageHandler inner, Action announce) : DelegatingHandler(inner)
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var response = await base.SendAsync(request, cancellationToken);
        response.Content = new StreamContent(new Announced(await response.Content.ReadAsStreamAsync(CancellationToken.None), announce))
        {
            Headers = { ContentType = response.Content.Headers.ContentType },
        };
        return response;
    }
}

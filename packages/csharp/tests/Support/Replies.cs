using System;
using System.Collections.Generic;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

namespace PlexAPI.Tests.Support;

/// <summary>What was sent.</summary>
internal sealed record Sent(string Method, string Url, IReadOnlyDictionary<string, string> Headers, byte[] Body)
{
    public string Text => Encoding.UTF8.GetString(Body);

    public string? Header(string name) => Headers.GetValueOrDefault(name);
}

/// <summary>Answers requests without a network, one reply a request, the last one again and again.</summary>
internal sealed class Replies(params Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>>[] replies) : HttpMessageHandler
{
    public List<Sent> Sent { get; } = [];

    public static Replies Of(params HttpResponseMessage[] responses) =>
        new([.. responses.Select(static response => new Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>>((_, _) => Task.FromResult(Copy(response))))]);

    public static Replies Of(string json) => Of(Json(json));

    public static Replies Throwing(Exception exception) => new((_, _) => Task.FromException<HttpResponseMessage>(exception));

    public static HttpResponseMessage Json(string json, int status = 200, params (string Name, string Value)[] headers) =>
        Response(status, "application/json", json, headers);

    public static HttpResponseMessage Response(int status, string? type = null, string body = "", params (string Name, string Value)[] headers) =>
        Response(status, type, Encoding.UTF8.GetBytes(body), headers);

    public static HttpResponseMessage Response(int status, string? type, byte[] body, params (string Name, string Value)[] headers)
    {
        var response = new HttpResponseMessage((HttpStatusCode)status) { Content = new ByteArrayContent(body) };
        if (type is not null)
        {
            response.Content.Headers.TryAddWithoutValidation("content-type", type);
        }

        foreach (var (name, value) in headers)
        {
            response.Headers.TryAddWithoutValidation(name, value);
        }

        return response;
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        IEnumerable<KeyValuePair<string, HeaderStringValues>> all = request.Headers.NonValidated;
        if (request.Content is { } content)
        {
            all = all.Concat(content.Headers.NonValidated);
        }

        var headers = all.ToDictionary(static header => header.Key, static header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase);
        var body = request.Content is null ? [] : await request.Content.ReadAsByteArrayAsync(cancellationToken);
        int number;
        lock (Sent)
        {
            number = Sent.Count;
            Sent.Add(new Sent(request.Method.Method, request.RequestUri!.AbsoluteUri, headers, body));
        }

        return await replies[Math.Min(number, replies.Length - 1)](request, cancellationToken);
    }

    private static HttpResponseMessage Copy(HttpResponseMessage response)
    {
        var bytes = response.Content.ReadAsByteArrayAsync().Result;
        var copy = new HttpResponseMessage(response.StatusCode) { Content = new ByteArrayContent(bytes) };
        foreach (var (name, values) in response.Content.Headers.NonValidated)
        {
            copy.Content.Headers.TryAddWithoutValidation(name, values);
        }

        foreach (var (name, values) in response.Headers.NonValidated)
        {
            copy.Headers.TryAddWithoutValidation(name, values);
        }

        return copy;
    }
}

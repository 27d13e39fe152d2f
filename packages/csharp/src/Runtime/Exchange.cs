using System;
using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Threading.Tasks;
using PlexAPI.Models;
using PlexAPI.Models.Errors;

namespace PlexAPI.Runtime;

/// <summary>Makes the request of an attempt, sends it, and reads the response.</summary>
internal sealed class Exchange<TResponse>(
    OperationDefinition<TResponse> operation,
    Action<RequestParts>? build,
    ClientOptions client,
    RequestOptions? options,
    Transport transport)
    where TResponse : OperationResponse
{
    private RequestParts? _parts;
    private string _target = "";

    /// <summary>Whether the body can be sent again.</summary>
    public bool IsRepeatable => _parts?.Body?.IsRepeatable ?? true;

    public async Task<TResponse> RunAsync(Attempt attempt)
    {
        attempt.Token.ThrowIfCancellationRequested();
        await PrepareAsync(attempt).ConfigureAwait(false);
        foreach (var hook in client.Hooks ?? [])
        {
            await hook.BeforeRequestAsync(attempt.Request, attempt.Token).AsTask().WaitAsync(attempt.Token).ConfigureAwait(false);
        }

        HeaderValues.Check(attempt);
        var (received, refusal) = await FollowAsync(attempt).ConfigureAwait(false);
        var result = Settlement.Settle(operation, received, refusal, attempt, client.ValidateResponses);
        attempt.Phase = Phase.Result;
        foreach (var hook in client.Hooks ?? [])
        {
            await hook.AfterSuccessAsync(attempt.Request, result, attempt.Token).AsTask().WaitAsync(attempt.Token).ConfigureAwait(false);
        }

        return result;
    }

    /// <summary>Puts together what is sent: arguments, server, credentials and headers.</summary>
    private async ValueTask PrepareAsync(Attempt attempt)
    {
        if (_parts is null)
        {
            var parts = new RequestParts();
            build?.Invoke(parts);
            _target = parts.Target(operation.Path) ?? operation.Path;
            _parts = parts;
        }

        attempt.Parts = _parts;
        var request = attempt.Request;
        request.Url = ServerUrl.Check(attempt, Server(_parts)) + _target;
        attempt.Phase = Phase.Request;

        // Headers of one call replace those of the client.
        Add(attempt, "accept", operation.Accept);
        Add(attempt, "content-type", _parts.Body?.ContentType);
        Add(attempt, "user-agent", string.IsNullOrEmpty(client.UserAgent) ? client.Product : $"{client.UserAgent} {client.Product}");
        AddAll(attempt, client.ParameterHeaders);
        if (operation.Security is { } scheme
            && await scheme.ApplyAsync(client.Security, attempt).ConfigureAwait(false) is { } missing)
        {
            throw new InvalidRequestException(attempt, missing);
        }

        AddAll(attempt, client.Headers);
        AddAll(attempt, _parts.Headers);
        var cookies = attempt.CredentialCookies is { } given ? string.Join("; ", given) : null;
        Add(attempt, "cookie", _parts.Cookies is { } own ? (cookies is null ? own : $"{own}; {cookies}") : cookies);
        AddAll(attempt, options?.Headers);
    }

    private string Server(RequestParts parts) =>
        options?.ServerURL ?? client.OverrideServerURL ?? parts.Server ?? operation.Server ?? client.ServerURL ?? client.Servers.ElementAtOrDefault(client.ServerIndex) ?? "";

    private async Task<(ReceivedResponse Received, string Refusal)> FollowAsync(Attempt attempt)
    {
        var hop = new Hop(operation.Method, new Uri(attempt.Request.Url), attempt.Request.AllHeaders, _parts?.Body is not null);
        for (var redirects = 0; ; redirects++)
        {
            if (transport.Refusal(hop.Url) is { } problem)
            {
                throw new InvalidRequestException(attempt, problem);
            }

            attempt.Secrets.AddRange(transport.Secrets(hop.Url));
            attempt.Phase = Phase.Headers;
            using var message = ToMessage(hop);
            using var response = await transport.SendAsync(message, attempt.Token).ConfigureAwait(false);
            var status = (int)response.StatusCode;
            var refusal = "";
            if (Redirects.IsRedirect(status) && ReceivedResponse.HeaderOf(response, "location") is { Length: > 0 } location && !IsOutcome(response))
            {
                var next = redirects < Redirects.Most ? Redirects.Next(attempt, hop, status, location, out refusal) : null;
                if (next is { HasBody: true } && !IsRepeatable)
                {
                    (next, refusal) = (null, "redirected, but the body cannot be sent again");
                }

                if (next is not null)
                {
                    hop = next;
                    continue;
                }

                refusal = refusal.Length > 0 ? refusal : "redirected too often";
            }

            attempt.Phase = Phase.Body;
            var body = await BodyReader.ReadAsync(response, options?.MaxResponseBytes ?? client.MaxResponseBytes, attempt, transport.IsForeign).ConfigureAwait(false);
            return (new ReceivedResponse(response, body), refusal);
        }
    }

    /// <summary>A redirect that the API declares is a result.</summary>
    private bool IsOutcome(HttpResponseMessage response)
    {
        var contentType = ReceivedResponse.HeaderOf(response, "content-type");
        return MediaType.Outcome(operation.Outcomes, (int)response.StatusCode, contentType) is not null;
    }

    private HttpRequestMessage ToMessage(Hop hop)
    {
        var message = new HttpRequestMessage(hop.Method, hop.Url);
        if (hop.HasBody)
        {
            message.Content = _parts?.Body?.ToContent();
        }

        foreach (var (name, value) in hop.Headers)
        {
            if (!message.Headers.TryAddWithoutValidation(name, value))
            {
                // The framework accepts headers such as Content-Language only on a request with content.
                message.Content ??= new ByteArrayContent([]);
                message.Content.Headers.TryAddWithoutValidation(name, value);
            }
        }

        // The caller's handler decides itself which encodings to accept.
        if (!transport.IsForeign && !hop.Headers.ContainsKey("accept-encoding"))
        {
            message.Headers.TryAddWithoutValidation("Accept-Encoding", ContentCodings.Accepted);
        }

        return message;
    }

    private static void AddAll(Attempt attempt, IEnumerable<KeyValuePair<string, string>>? headers)
    {
        foreach (var (name, value) in headers ?? [])
        {
            Add(attempt, name, value);
        }
    }

    private static void Add(Attempt attempt, string name, string? value)
    {
        if (value is not null)
        {
            attempt.Request.Headers[name.ToLowerInvariant()] = value;
        }
    }
}

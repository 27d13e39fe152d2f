using System.Diagnostics;
using System.Net.Http;
using System.Text;
using System.Text.Json.Serialization;
using PlexAPI.Runtime;

namespace PlexAPI.Models.Errors;

/// <summary>
/// A response that is no success, or that the API does not describe. <see cref="Body"/> and
/// <see cref="RawResponse"/> may hold secrets: logging the exception does not show them.
/// </summary>
public class SDKException : RequestException
{
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly ReceivedResponse _received;

    internal SDKException(Attempt attempt, ReceivedResponse received, string detail)
        : base(attempt, $"{received.StatusCode} from", detail)
    {
        _received = received;
        StatusCode = received.StatusCode;
        ContentType = received.ContentType;
    }

    /// <summary>HTTP response status code.</summary>
    public int StatusCode { get; }

    /// <summary>HTTP response content type; empty where the server sent none.</summary>
    public string ContentType { get; }

    /// <summary>The body as text, whatever it is.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    [JsonIgnore]
    public string Body => TextDecoder.Decode(_received.Body, ContentType);

    /// <summary>The raw HTTP response; its body can be read again and again.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    [JsonIgnore]
    public HttpResponseMessage RawResponse => _received.ToMessage();

    /// <summary>The value of a header of the response; empty where it is missing.</summary>
    internal string Header(string name) => _received.Header(name);
}

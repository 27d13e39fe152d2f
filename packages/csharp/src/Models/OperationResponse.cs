using System.Diagnostics;
using System.Net.Http;
using System.Text.Json.Serialization;
using PlexAPI.Runtime;

namespace PlexAPI.Models;

/// <summary>What every successful call gives, beside the property with its body.</summary>
[DebuggerDisplay("{StatusCode} {ContentType,nq}")]
public abstract class OperationResponse
{
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly ReceivedResponse? _received;

    private protected OperationResponse(ReceivedResponse? received)
    {
        _received = received;
        ContentType = received?.ContentType ?? "";
        StatusCode = received?.StatusCode ?? 0;
    }

    /// <summary>HTTP response content type for this operation; empty where the server sent none.</summary>
    public string ContentType { get; init; }

    /// <summary>HTTP response status code for this operation.</summary>
    public int StatusCode { get; init; }

    /// <summary>Raw HTTP response; suitable for custom response parsing. Its body can be read again and again.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    [JsonIgnore]
    public HttpResponseMessage RawResponse => _received?.ToMessage() ?? new HttpResponseMessage();

    /// <summary>Shows no body.</summary>
    public sealed override string ToString() => $"{GetType().Name} {StatusCode} {ContentType}";
}

using System.Collections.Generic;
using System.Diagnostics;
using System.Text.Json.Serialization;

namespace PlexAPI;

/// <summary>A request about to be sent.</summary>
[DebuggerDisplay("{OperationName,nq} {Method,nq} {Path,nq}")]
public sealed class OutgoingRequest
{
    internal OutgoingRequest(string operation, string operationName, string method, string path, int attempt)
    {
        Operation = operation;
        OperationName = operationName;
        Method = method;
        Path = path;
        Attempt = attempt;
    }

    /// <summary>The operationId.</summary>
    public string Operation { get; }

    /// <summary>The method that was called, such as <c>GetUserAsync</c>.</summary>
    public string OperationName { get; }

    /// <summary>The HTTP method.</summary>
    public string Method { get; }

    /// <summary>The path template, such as <c>/users/{id}</c>, free of values.</summary>
    public string Path { get; }

    /// <summary>The complete URL. It may hold secrets: don't log it.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    [JsonIgnore]
    public string Url { get; internal set; } = "";

    /// <summary>By lower-case name. A hook may change them. They hold secrets: don't log them.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    [JsonIgnore]
    public IDictionary<string, string> Headers => AllHeaders;

    /// <inheritdoc cref="Headers"/>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    internal Dictionary<string, string> AllHeaders { get; } = new(8, System.StringComparer.OrdinalIgnoreCase);

    /// <summary>0, then 1 for the first retry, and so on.</summary>
    public int Attempt { get; }
}

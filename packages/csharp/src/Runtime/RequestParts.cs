using System.Collections.Generic;
using System.Text;
using PlexAPI.Runtime.Body;
using PlexAPI.Runtime.Json;
using PlexAPI.Runtime.Parameters;

namespace PlexAPI.Runtime;

/// <summary>What the arguments of a call make of a request.</summary>
internal sealed class RequestParts
{
    private readonly List<string> _secrets = [];
    private StringBuilder? _path;
    private StringBuilder? _query;
    private List<string>? _cookies;

    /// <summary>Base URL of a server of the operation's own, which the client's serverURL does not replace, but overrideServerURL does.</summary>
    public string? Server { get; set; }

    public List<KeyValuePair<string, string>> Headers { get; } = [];

    public RequestBody? Body { get; set; }

    public string? Cookies => _cookies is null ? null : string.Join("; ", _cookies);

    /// <summary>Path and query; null for the path of the operation.</summary>
    public string? Target(string path)
    {
        if (_path is not null)
        {
            path = _path.ToString();
            PathStyles.Check(path);
        }

        return _query is null ? path : path + _query;
    }

    /// <summary>Literal text of the path, percent-encoded already.</summary>
    public RequestParts Path(string literal)
    {
        (_path ??= new StringBuilder()).Append(literal);
        return this;
    }

    /// <summary>A path parameter.</summary>
    /// <exception cref="System.ArgumentException">There is no value, or it makes no path segment.</exception>
    public RequestParts Path<T>(string name, T? value, JsonCodec<T> codec, ParameterStyle style = ParameterStyle.Simple, bool explode = false, bool secret = false)
    {
        ParameterValue? given = null;
        if (value is not null)
        {
            Note(name, value, codec, secret);
            given = ParameterValue.Of(value, codec);
        }

        (_path ??= new StringBuilder()).Append(PathStyles.Write(name, given, style, explode));
        return this;
    }

    /// <inheritdoc cref="Path{T}(string, T, JsonCodec{T}, ParameterStyle, bool, bool)"/>
    public RequestParts Path<T>(string name, T? value, JsonCodec<T> codec, ParameterStyle style = ParameterStyle.Simple, bool explode = false, bool secret = false)
        where T : struct
        => value is { } given
            ? Path(name, given, codec, style, explode, secret)
            : throw new System.ArgumentException(PathStyles.Missing(name));

    /// <summary>A query parameter.</summary>
    public RequestParts Query<T>(
        string name,
        T? value,
        JsonCodec<T> codec,
        ParameterStyle style = ParameterStyle.Form,
        bool explode = true,
        bool allowReserved = false,
        bool secret = false)
    {
        if (value is not null)
        {
            Note(name, value, codec, secret);
            AddQuery(QueryStyles.Write(name, ParameterValue.Of(value, codec), style, explode, allowReserved));
        }

        return this;
    }

    /// <inheritdoc cref="Query{T}(string, T, JsonCodec{T}, ParameterStyle, bool, bool, bool)"/>
    public RequestParts Query<T>(
        string name,
        T? value,
        JsonCodec<T> codec,
        ParameterStyle style = ParameterStyle.Form,
        bool explode = true,
        bool allowReserved = false,
        bool secret = false)
        where T : struct
        => value is { } given ? Query(name, given, codec, style, explode, allowReserved, secret) : this;

    /// <summary>Pairs that every call of the operation sends, percent-encoded already.</summary>
    public RequestParts FixedQuery(string pairs)
    {
        AddQuery(pairs);
        return this;
    }

    /// <summary>
    /// A value as all of the query, from what it would be as a body: a form is one already, anything else is
    /// percent-encoded (https://spec.openapis.org/oas/v3.2.0#parameter-locations).
    /// </summary>
    public RequestParts QueryString(RequestBody? body, bool secret = false)
    {
        if (body is not BytesBody { Bytes.Length: > 0 } content)
        {
            return this;
        }

        var text = Encoding.UTF8.GetString(content.Bytes.Span);
        content.AddSecrets(_secrets);
        if (secret)
        {
            _secrets.Add(text);
        }

        AddQuery(content.ContentType == "application/x-www-form-urlencoded" ? text : Percent.Encode(text));
        return this;
    }

    /// <summary>A header.</summary>
    public RequestParts Header<T>(string name, T? value, JsonCodec<T> codec, ParameterStyle style = ParameterStyle.Simple, bool explode = false, bool secret = false)
    {
        if (value is not null)
        {
            Note(name, value, codec, secret);
            if (HeaderStyles.Write(ParameterValue.Of(value, codec), style, explode) is { } text)
            {
                Headers.Add(KeyValuePair.Create(name, text));
            }
        }

        return this;
    }

    /// <inheritdoc cref="Header{T}(string, T, JsonCodec{T}, ParameterStyle, bool, bool)"/>
    public RequestParts Header<T>(string name, T? value, JsonCodec<T> codec, ParameterStyle style = ParameterStyle.Simple, bool explode = false, bool secret = false)
        where T : struct
        => value is { } given ? Header(name, given, codec, style, explode, secret) : this;

    /// <summary>A cookie.</summary>
    public RequestParts Cookie<T>(string name, T? value, JsonCodec<T> codec, ParameterStyle style = ParameterStyle.Form, bool explode = true, bool secret = false)
    {
        if (value is not null)
        {
            Note(name, value, codec, secret);
            var given = ParameterValue.Of(value, codec);
            var written = style == ParameterStyle.Cookie
                ? HeaderStyles.PlainCookie(name, given, explode)
                : QueryStyles.Write(name, given, style, explode, allowReserved: false);
            if (written is { } text)
            {
                (_cookies ??= []).Add(text);
            }
        }

        return this;
    }

    /// <inheritdoc cref="Cookie{T}(string, T, JsonCodec{T}, ParameterStyle, bool, bool)"/>
    public RequestParts Cookie<T>(string name, T? value, JsonCodec<T> codec, ParameterStyle style = ParameterStyle.Form, bool explode = true, bool secret = false)
        where T : struct
        => value is { } given ? Cookie(name, given, codec, style, explode, secret) : this;

    public void AddSecrets(List<string> secrets)
    {
        secrets.AddRange(_secrets);
        Body?.AddSecrets(secrets);
    }

    private void Note<T>(string name, T value, JsonCodec<T> codec, bool secret)
    {
        codec.Inspect(value, name, _secrets);
        if (secret)
        {
            Redaction.AddTexts(RawJson.ElementOf(value, codec), _secrets);
        }
    }

    private void AddQuery(string? pairs)
    {
        if (pairs is not null)
        {
            (_query ??= new StringBuilder()).Append(_query!.Length == 0 ? '?' : '&').Append(pairs);
        }
    }
}

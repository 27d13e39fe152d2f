// Generated from the OpenAPI description: edit that and regenerate.

// What is read may lack what the API promises.
#pragma warning disable CS8618

using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using PlexAPI.Runtime;
using PlexAPI.Runtime.Json;
using PlexAPI.Runtime.Strict;

namespace PlexAPI.Models.Requests;

/// <summary>What GetTransientTokenAsync gives.</summary>
public sealed class GetTransientTokenResponse : OperationResponse
{
    /// <summary>A response of your own, for tests.</summary>
    public GetTransientTokenResponse()
        : base(null)
    {
    }

    internal GetTransientTokenResponse(ReceivedResponse received)
        : base(received)
    {
    }

    /// <summary>The body; null where the server sent another one, which is in the raw response then.</summary>
    public GetTransientTokenOkResponseBody? Object { get; init; }
}

/// <summary>GetTransientTokenOkResponseBody.</summary>
[JsonConverter(typeof(GetTransientTokenOkResponseBodyCodec.Converter))]
public sealed record GetTransientTokenOkResponseBody : Model
{
    internal GetTransientTokenMediaContainer _mediaContainer = null!;

    /// <summary>An object of which all required properties are set.</summary>
    public GetTransientTokenOkResponseBody()
    {
    }

    [SetsRequiredMembers]
    internal GetTransientTokenOkResponseBody(Unset _)
    {
    }

    /// <summary><c>MediaContainer</c></summary>
    public required GetTransientTokenMediaContainer MediaContainer
    {
        get => _mediaContainer;
        init => Set(ref _mediaContainer, value, 0);
    }

    internal override IModelCodec OwnCodec => GetTransientTokenOkResponseBodyCodec.Instance;

    /// <summary>Reads an object that was kept as JSON.</summary>
    /// <exception cref="JsonException">The text is not a JSON object.</exception>
    public static GetTransientTokenOkResponseBody FromJson(string json) => GetTransientTokenOkResponseBodyCodec.Instance.Parse(json);

    /// <inheritdoc/>
    public bool Equals(GetTransientTokenOkResponseBody? other) => GetTransientTokenOkResponseBodyCodec.Instance.AreEqual(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => GetTransientTokenOkResponseBodyCodec.Instance.HashOf(this);

    /// <inheritdoc/>
    protected override bool PrintMembers(StringBuilder builder) => false;
}

internal static class GetTransientTokenOkResponseBodyCodec
{
    internal static readonly ModelCodec<GetTransientTokenOkResponseBody> Instance = new(
        static () => new GetTransientTokenOkResponseBody(default(Unset)),
        static fields => fields
            .Add(
                "MediaContainer",
                GetTransientTokenMediaContainerCodec.Instance,
                static model => ref model._mediaContainer,
                JsonFieldTraits.Required));

    internal static class Strict
    {
        internal static readonly JsonSchema Schema = new JsonSchema
        {
            Type = "object",
            Required = ["MediaContainer"],
            Properties = new Dictionary<string, JsonSchema>
            {
                ["MediaContainer"] = new JsonSchema { Reference = static () => GetTransientTokenMediaContainerCodec.Strict.Schema },
            },
        };
    }

    internal sealed class Converter() : CodecConverter<GetTransientTokenOkResponseBody>(Instance);
}

/// <summary>GetTransientTokenMediaContainer.</summary>
[JsonConverter(typeof(GetTransientTokenMediaContainerCodec.Converter))]
public sealed record GetTransientTokenMediaContainer : Model
{
    internal int? _size;
    internal string _token = null!;

    /// <summary>An object of which all required properties are set.</summary>
    public GetTransientTokenMediaContainer()
    {
    }

    [SetsRequiredMembers]
    internal GetTransientTokenMediaContainer(Unset _)
    {
    }

    /// <summary>The number of elements in the container</summary>
    public int? Size
    {
        get => _size;
        init => Set(ref _size, value, 0);
    }

    /// <summary>The transient token</summary>
    public required string Token
    {
        get => _token;
        init => Set(ref _token, value, 1);
    }

    internal override IModelCodec OwnCodec => GetTransientTokenMediaContainerCodec.Instance;

    /// <summary>Reads an object that was kept as JSON.</summary>
    /// <exception cref="JsonException">The text is not a JSON object.</exception>
    public static GetTransientTokenMediaContainer FromJson(string json) => GetTransientTokenMediaContainerCodec.Instance.Parse(json);

    /// <inheritdoc/>
    public bool Equals(GetTransientTokenMediaContainer? other) => GetTransientTokenMediaContainerCodec.Instance.AreEqual(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => GetTransientTokenMediaContainerCodec.Instance.HashOf(this);

    /// <inheritdoc/>
    protected override bool PrintMembers(StringBuilder builder) => false;
}

internal static class GetTransientTokenMediaContainerCodec
{
    internal static readonly ModelCodec<GetTransientTokenMediaContainer> Instance = new(
        static () => new GetTransientTokenMediaContainer(default(Unset)),
        static fields => fields
            .Add("size", JsonCodecs.Nullable(JsonCodecs.Int32), static model => ref model._size)
            .Add(
                "token",
                JsonCodecs.String,
                static model => ref model._token,
                JsonFieldTraits.Required | JsonFieldTraits.Secret));

    internal static class Strict
    {
        internal static readonly JsonSchema Schema = new JsonSchema
        {
            Type = "object",
            Required = ["token"],
            Properties = new Dictionary<string, JsonSchema>
            {
                ["size"] = new JsonSchema { Type = "integer", Format = "int32" },
                ["token"] = new JsonSchema { Type = "string" },
            },
        };
    }

    internal sealed class Converter() : CodecConverter<GetTransientTokenMediaContainer>(Instance);
}

/// <summary>A value that is not listed here is kept as the server sent it.</summary>
[JsonConverter(typeof(ScopeCodec.Converter))]
public readonly struct Scope : IEquatable<Scope>, IComparable<Scope>
{
    private readonly string? _value;

    /// <summary>A value, listed or not.</summary>
    public Scope(string value) => _value = value;

    /// <summary><c>all</c></summary>
    public static Scope All => new(Known.All);

    /// <summary>The value as the server has it.</summary>
    public string Value => _value ?? "";

    /// <summary>Compares by value.</summary>
    public static bool operator ==(Scope left, Scope right) => left.Equals(right);

    /// <summary>Compares by value.</summary>
    public static bool operator !=(Scope left, Scope right) => !left.Equals(right);

    /// <summary>Compares by value.</summary>
    public static bool operator <(Scope left, Scope right) => left.CompareTo(right) < 0;

    /// <summary>Compares by value.</summary>
    public static bool operator >(Scope left, Scope right) => left.CompareTo(right) > 0;

    /// <summary>Compares by value.</summary>
    public static bool operator <=(Scope left, Scope right) => left.CompareTo(right) <= 0;

    /// <summary>Compares by value.</summary>
    public static bool operator >=(Scope left, Scope right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public bool Equals(Scope other) => _value == other._value;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Scope other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => string.GetHashCode(Value, global::System.StringComparison.Ordinal);

    /// <inheritdoc/>
    public int CompareTo(Scope other) => string.CompareOrdinal(_value, other._value);

    /// <summary>The value as the server has it.</summary>
    public override string ToString() => Value;

    /// <summary>The values that the API lists, for <c>switch</c>.</summary>
    public static class Known
    {
        /// <summary><c>all</c></summary>
        public const string All = "all";
    }
}

internal static class ScopeCodec
{
    internal static readonly JsonCodec<Scope> Instance =
        new EnumCodec<Scope, string>(JsonCodecs.String, static value => new(value), static value => value.Value);

    internal sealed class Converter() : CodecConverter<Scope>(Instance);
}

/// <summary>A value that is not listed here is kept as the server sent it.</summary>
[JsonConverter(typeof(QueryParamTypeCodec.Converter))]
public readonly struct QueryParamType : IEquatable<QueryParamType>, IComparable<QueryParamType>
{
    private readonly string? _value;

    /// <summary>A value, listed or not.</summary>
    public QueryParamType(string value) => _value = value;

    /// <summary><c>delegation</c></summary>
    public static QueryParamType Delegation => new(Known.Delegation);

    /// <summary>The value as the server has it.</summary>
    public string Value => _value ?? "";

    /// <summary>Compares by value.</summary>
    public static bool operator ==(QueryParamType left, QueryParamType right) => left.Equals(right);

    /// <summary>Compares by value.</summary>
    public static bool operator !=(QueryParamType left, QueryParamType right) => !left.Equals(right);

    /// <summary>Compares by value.</summary>
    public static bool operator <(QueryParamType left, QueryParamType right) => left.CompareTo(right) < 0;

    /// <summary>Compares by value.</summary>
    public static bool operator >(QueryParamType left, QueryParamType right) => left.CompareTo(right) > 0;

    /// <summary>Compares by value.</summary>
    public static bool operator <=(QueryParamType left, QueryParamType right) => left.CompareTo(right) <= 0;

    /// <summary>Compares by value.</summary>
    public static bool operator >=(QueryParamType left, QueryParamType right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public bool Equals(QueryParamType other) => _value == other._value;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is QueryParamType other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => string.GetHashCode(Value, global::System.StringComparison.Ordinal);

    /// <inheritdoc/>
    public int CompareTo(QueryParamType other) => string.CompareOrdinal(_value, other._value);

    /// <summary>The value as the server has it.</summary>
    public override string ToString() => Value;

    /// <summary>The values that the API lists, for <c>switch</c>.</summary>
    public static class Known
    {
        /// <summary><c>delegation</c></summary>
        public const string Delegation = "delegation";
    }
}

internal static class QueryParamTypeCodec
{
    internal static readonly JsonCodec<QueryParamType> Instance =
        new EnumCodec<QueryParamType, string>(
            JsonCodecs.String,
            static value => new(value),
            static value => value.Value);

    internal sealed class Converter() : CodecConverter<QueryParamType>(Instance);
}

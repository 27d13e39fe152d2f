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

namespace PlexAPI.Models.Components;

/// <summary>A service that an account can use</summary>
[JsonConverter(typeof(PlexServiceCodec.Converter))]
public sealed record PlexService : Model
{
    internal string? _endpoint;
    internal string _identifier = null!;
    internal string? _secret;
    internal PlexServiceStatus? _status;
    internal string? _token;

    /// <summary>An object of which all required properties are set.</summary>
    public PlexService()
    {
    }

    [SetsRequiredMembers]
    internal PlexService(Unset _)
    {
    }

    /// <summary>The address of the service</summary>
    public string? Endpoint
    {
        get => _endpoint;
        init => Set(ref _endpoint, value, 0);
    }

    /// <summary>The name of the service</summary>
    public required string Identifier
    {
        get => _identifier;
        init => Set(ref _identifier, value, 1);
    }

    /// <summary>The secret to use with the service</summary>
    public string? Secret
    {
        get => _secret;
        init => Set(ref _secret, value, 2);
    }

    /// <summary>Whether the service is up</summary>
    public PlexServiceStatus? Status
    {
        get => _status;
        init => Set(ref _status, value, 3);
    }

    /// <summary>The token to use with the service</summary>
    public string? Token
    {
        get => _token;
        init => Set(ref _token, value, 4);
    }

    internal override IModelCodec OwnCodec => PlexServiceCodec.Instance;

    /// <summary>Reads an object that was kept as JSON.</summary>
    /// <exception cref="JsonException">The text is not a JSON object.</exception>
    public static PlexService FromJson(string json) => PlexServiceCodec.Instance.Parse(json);

    /// <inheritdoc/>
    public bool Equals(PlexService? other) => PlexServiceCodec.Instance.AreEqual(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => PlexServiceCodec.Instance.HashOf(this);

    /// <inheritdoc/>
    protected override bool PrintMembers(StringBuilder builder) => false;
}

internal static class PlexServiceCodec
{
    internal static readonly ModelCodec<PlexService> Instance = new(
        static () => new PlexService(default(Unset)),
        static fields => fields
            .Add("endpoint", JsonCodecs.String, static model => ref model._endpoint!)
            .Add("identifier", JsonCodecs.String, static model => ref model._identifier, JsonFieldTraits.Required)
            .Add(
                "secret",
                JsonCodecs.NullableReference(JsonCodecs.String),
                static model => ref model._secret,
                JsonFieldTraits.Nullable | JsonFieldTraits.Secret)
            .Add("status", JsonCodecs.Nullable(PlexServiceStatusCodec.Instance), static model => ref model._status)
            .Add(
                "token",
                JsonCodecs.NullableReference(JsonCodecs.String),
                static model => ref model._token,
                JsonFieldTraits.Nullable | JsonFieldTraits.Secret));

    internal static class Strict
    {
        internal static readonly JsonSchema Schema = new JsonSchema
        {
            Type = "object",
            Required = ["identifier"],
            Properties = new Dictionary<string, JsonSchema>
            {
                ["endpoint"] = new JsonSchema { Type = "string", Format = "uri" },
                ["identifier"] = new JsonSchema { Type = "string" },
                ["secret"] = new JsonSchema
                {
                    AnyOf = [new JsonSchema { Type = "string" }, new JsonSchema { Type = "null" }],
                },
                ["status"] = new JsonSchema { Reference = static () => PlexServiceStatusCodec.Strict.Schema },
                ["token"] = new JsonSchema
                {
                    AnyOf = [new JsonSchema { Type = "string" }, new JsonSchema { Type = "null" }],
                },
            },
        };
    }

    internal sealed class Converter() : CodecConverter<PlexService>(Instance);
}

/// <summary>Whether the service is up</summary>
/// <remarks>
/// <para>A value that is not listed here is kept as the server sent it.</para>
/// </remarks>
[JsonConverter(typeof(PlexServiceStatusCodec.Converter))]
public readonly struct PlexServiceStatus : IEquatable<PlexServiceStatus>, IComparable<PlexServiceStatus>
{
    private readonly string? _value;

    /// <summary>A value, listed or not.</summary>
    public PlexServiceStatus(string value) => _value = value;

    /// <summary><c>online</c></summary>
    public static PlexServiceStatus Online => new(Known.Online);

    /// <summary><c>offline</c></summary>
    public static PlexServiceStatus Offline => new(Known.Offline);

    /// <summary>The value as the server has it.</summary>
    public string Value => _value ?? "";

    /// <summary>Compares by value.</summary>
    public static bool operator ==(PlexServiceStatus left, PlexServiceStatus right) => left.Equals(right);

    /// <summary>Compares by value.</summary>
    public static bool operator !=(PlexServiceStatus left, PlexServiceStatus right) => !left.Equals(right);

    /// <summary>Compares by value.</summary>
    public static bool operator <(PlexServiceStatus left, PlexServiceStatus right) => left.CompareTo(right) < 0;

    /// <summary>Compares by value.</summary>
    public static bool operator >(PlexServiceStatus left, PlexServiceStatus right) => left.CompareTo(right) > 0;

    /// <summary>Compares by value.</summary>
    public static bool operator <=(PlexServiceStatus left, PlexServiceStatus right) => left.CompareTo(right) <= 0;

    /// <summary>Compares by value.</summary>
    public static bool operator >=(PlexServiceStatus left, PlexServiceStatus right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public bool Equals(PlexServiceStatus other) => _value == other._value;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is PlexServiceStatus other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => string.GetHashCode(Value, global::System.StringComparison.Ordinal);

    /// <inheritdoc/>
    public int CompareTo(PlexServiceStatus other) => string.CompareOrdinal(_value, other._value);

    /// <summary>The value as the server has it.</summary>
    public override string ToString() => Value;

    /// <summary>The values that the API lists, for <c>switch</c>.</summary>
    public static class Known
    {
        /// <summary><c>online</c></summary>
        public const string Online = "online";
        /// <summary><c>offline</c></summary>
        public const string Offline = "offline";
    }
}

internal static class PlexServiceStatusCodec
{
    internal static readonly JsonCodec<PlexServiceStatus> Instance =
        new EnumCodec<PlexServiceStatus, string>(
            JsonCodecs.String,
            static value => new(value),
            static value => value.Value);

    internal static class Strict
    {
        internal static readonly JsonSchema Schema = new JsonSchema { Enum = ["online", "offline"] };
    }

    internal sealed class Converter() : CodecConverter<PlexServiceStatus>(Instance);
}

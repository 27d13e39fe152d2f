// Generated from the OpenAPI description: edit that and regenerate.

using System.Collections.Generic;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using PlexAPI.Runtime.Json;
using PlexAPI.Runtime.Strict;

namespace PlexAPI.Models.Components;

/// <summary>Where the request for a PIN came from</summary>
[JsonConverter(typeof(PinLocationCodec.Converter))]
public sealed record PinLocation : Model
{
    internal string? _city;
    internal string? _code;
    internal string? _continentCode;
    internal string? _coordinates;
    internal string? _country;
    internal bool? _europeanUnionMember;
    internal bool? _inPrivacyRestrictedCountry;
    internal string? _postalCode;
    internal string? _subdivisions;
    internal string? _timeZone;

    /// <summary>The city</summary>
    public string? City
    {
        get => _city;
        init => Set(ref _city, value, 0);
    }

    /// <summary>The code of the country</summary>
    public string? Code
    {
        get => _code;
        init => Set(ref _code, value, 1);
    }

    /// <summary>The code of the continent</summary>
    public string? ContinentCode
    {
        get => _continentCode;
        init => Set(ref _continentCode, value, 2);
    }

    /// <summary>Latitude and longitude, with a comma between them</summary>
    public string? Coordinates
    {
        get => _coordinates;
        init => Set(ref _coordinates, value, 3);
    }

    /// <summary>The name of the country</summary>
    public string? Country
    {
        get => _country;
        init => Set(ref _country, value, 4);
    }

    /// <summary>Whether the country belongs to the European Union</summary>
    public bool? EuropeanUnionMember
    {
        get => _europeanUnionMember;
        init => Set(ref _europeanUnionMember, value, 5);
    }

    /// <summary>Whether laws of the country restrict the use of personal data</summary>
    public bool? InPrivacyRestrictedCountry
    {
        get => _inPrivacyRestrictedCountry;
        init => Set(ref _inPrivacyRestrictedCountry, value, 6);
    }

    /// <summary>The postal code</summary>
    public string? PostalCode
    {
        get => _postalCode;
        init => Set(ref _postalCode, value, 7);
    }

    /// <summary>The state, province or the like</summary>
    public string? Subdivisions
    {
        get => _subdivisions;
        init => Set(ref _subdivisions, value, 8);
    }

    /// <summary>The time zone, such as <c>Europe/Vienna</c></summary>
    public string? TimeZone
    {
        get => _timeZone;
        init => Set(ref _timeZone, value, 9);
    }

    internal override IModelCodec OwnCodec => PinLocationCodec.Instance;

    /// <summary>Reads an object that was kept as JSON.</summary>
    /// <exception cref="JsonException">The text is not a JSON object.</exception>
    public static PinLocation FromJson(string json) => PinLocationCodec.Instance.Parse(json);

    /// <inheritdoc/>
    public bool Equals(PinLocation? other) => PinLocationCodec.Instance.AreEqual(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => PinLocationCodec.Instance.HashOf(this);

    /// <inheritdoc/>
    protected override bool PrintMembers(StringBuilder builder) => false;
}

internal static class PinLocationCodec
{
    internal static readonly ModelCodec<PinLocation> Instance = new(
        static () => new PinLocation(),
        static fields => fields
            .Add("city", JsonCodecs.String, static model => ref model._city!)
            .Add("code", JsonCodecs.String, static model => ref model._code!)
            .Add("continent_code", JsonCodecs.String, static model => ref model._continentCode!)
            .Add("coordinates", JsonCodecs.String, static model => ref model._coordinates!)
            .Add("country", JsonCodecs.String, static model => ref model._country!)
            .Add(
                "european_union_member",
                JsonCodecs.Nullable(JsonCodecs.Boolean),
                static model => ref model._europeanUnionMember)
            .Add(
                "in_privacy_restricted_country",
                JsonCodecs.Nullable(JsonCodecs.Boolean),
                static model => ref model._inPrivacyRestrictedCountry)
            .Add("postal_code", JsonCodecs.String, static model => ref model._postalCode!)
            .Add("subdivisions", JsonCodecs.String, static model => ref model._subdivisions!)
            .Add("time_zone", JsonCodecs.String, static model => ref model._timeZone!));

    internal static class Strict
    {
        internal static readonly JsonSchema Schema = new JsonSchema
        {
            Type = "object",
            Properties = new Dictionary<string, JsonSchema>
            {
                ["city"] = new JsonSchema { Type = "string" },
                ["code"] = new JsonSchema { Type = "string" },
                ["continent_code"] = new JsonSchema { Type = "string" },
                ["coordinates"] = new JsonSchema { Type = "string" },
                ["country"] = new JsonSchema { Type = "string" },
                ["european_union_member"] = new JsonSchema { Type = "boolean" },
                ["in_privacy_restricted_country"] = new JsonSchema { Type = "boolean" },
                ["postal_code"] = new JsonSchema { Type = "string" },
                ["subdivisions"] = new JsonSchema { Type = "string" },
                ["time_zone"] = new JsonSchema { Type = "string" },
            },
        };
    }

    internal sealed class Converter() : CodecConverter<PinLocation>(Instance);
}

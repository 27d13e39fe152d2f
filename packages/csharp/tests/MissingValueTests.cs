using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using PlexAPI.Models.Errors;
using PlexAPI.Models.Requests;
using PlexAPI.Runtime;
using PlexAPI.Runtime.Body;
using PlexAPI.Runtime.Json;
using PlexAPI.Tests.Support;
using Xunit;

namespace PlexAPI.Tests;

/// <summary>A required argument without a value, as code gives it that is compiled without <c>Nullable</c>.</summary>
public sealed class MissingValueTests
{
    private static readonly JsonCodec<IReadOnlyList<Scope>> Scopes = JsonCodecs.ListOf(ScopeCodec.Instance);

    [Fact]
    public async Task NullForARequiredArgumentIsRefusedAndNothingIsSent()
    {
        await using var server = new LocalServer((_, connection) => connection.WriteAsync("HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n"));
        using var sdk = new PlexAPISDK(new Models.Components.Security { AccessToken = "a" }, overrideServerURL: server.Url);

        var source = await Assert.ThrowsAsync<InvalidRequestException>(() => sdk.Security.GetSourceConnectionInformationAsync(null!));
        var body = await Assert.ThrowsAsync<InvalidRequestException>(() => sdk.Device.RegisterKeyAsync(RequestBody: null!));

        Assert.EndsWith(": Source is missing; give it a value", source.Message, StringComparison.Ordinal);
        Assert.EndsWith(": RequestBody is missing; give it a value", body.Message, StringComparison.Ordinal);
        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task AnEnumThatWasNeverGivenAValueIsRefusedAndNothingIsSent()
    {
        await using var server = new LocalServer((_, connection) => connection.WriteAsync("HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n"));
        using var sdk = new PlexAPISDK(new Models.Components.Security { AccessToken = "a" }, overrideServerURL: server.Url);

        var error = await Assert.ThrowsAsync<InvalidRequestException>(() => sdk.Security.GetTransientTokenAsync(default, Scope.All));

        Assert.EndsWith(": type is a QueryParamType without a value; give it one", error.Message, StringComparison.Ordinal);
        Assert.Empty(server.Requests);
    }

    private static readonly Dictionary<string, (string Name, Action<RequestParts> Build)> Places = new()
    {
        ["path"] = ("a", static parts => parts.Path("a", default(Scope), ScopeCodec.Instance)),
        ["query"] = ("a", static parts => parts.Query("a", default(Scope), ScopeCodec.Instance)),
        ["secret query"] = ("a", static parts => parts.Query("a", default(Scope), ScopeCodec.Instance, secret: true)),
        ["optional query"] = ("a", static parts => parts.Query("a", (Scope?)default(Scope), ScopeCodec.Instance)),
        ["header"] = ("a", static parts => parts.Header("a", default(Scope), ScopeCodec.Instance)),
        ["cookie"] = ("a", static parts => parts.Cookie("a", default(Scope), ScopeCodec.Instance)),
        ["list"] = ("a", static parts => parts.Query("a", [Scope.All, default], Scopes)),
        ["JSON"] = ("body", static parts => parts.Body = Bodies.Json("application/json", default(Scope), ScopeCodec.Instance)),
        ["text"] = ("body", static parts => parts.Body = Bodies.Text("text/plain", default(Scope), ScopeCodec.Instance)),
        ["property"] = ("scope", static parts => parts.Body = Bodies.Json("application/json", new Scoped { Scope = default }, ScopedCodec.Instance)),
        ["form"] = ("scope", static parts => parts.Body = FormBody.Of("application/x-www-form-urlencoded", new Scoped { Scope = default }, ScopedCodec.Instance)),
        ["multipart"] = ("scope", static parts => parts.Body = MultipartBody.Of("multipart/form-data", new Scoped { Scope = default }, ScopedCodec.Instance)),
        ["list of a property"] = ("scopes", static parts => parts.Body = Bodies.Json("application/json", new Scoped { Scope = Scope.All, Scopes = [default] }, ScopedCodec.Instance)),
    };

    public static TheoryData<string> PlaceNames => [.. Places.Keys];

    [Theory]
    [MemberData(nameof(PlaceNames))]
    public async Task SoIsOneInEveryPlace(string place)
    {
        var (name, build) = Places[place];
        await using var server = new LocalServer((_, connection) => connection.WriteAsync("HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n"));

        var error = await new TestApi { ServerURL = server.Url }.FailAsync<InvalidRequestException>(build);

        Assert.EndsWith($": {name} is a Scope without a value; give it one", error.Message, StringComparison.Ordinal);
        Assert.Empty(server.Requests);
    }

    /// <summary>What the server left out, or sent as something else, goes back as it came.</summary>
    [Theory]
    [InlineData("""{"scopes":["x"]}""")]
    [InlineData("""{"scope":7,"scopes":["x"]}""")]
    [InlineData("""{"scope":"","scopes":"x"}""")]
    public void WhatWasReceivedCanBeSent(string json)
    {
        var body = Assert.IsType<BytesBody>(Bodies.Json("application/json", ScopedCodec.Instance.Parse(json), ScopedCodec.Instance));

        Assert.Equal(json, System.Text.Encoding.UTF8.GetString(body.Bytes.Span));
    }

    [Fact]
    public void FurtherPropertiesRefuseOneWhenTheyAreSet()
    {
        var error = Assert.Throws<ArgumentException>(() =>
            new Scoped { AdditionalProperties = new Dictionary<string, Scope> { ["more"] = default } });

        Assert.Equal("more is a Scope without a value; give it one", error.Message);
    }

    [Fact]
    public void OneCanBeComparedAndShown()
    {
        var empty = new Scoped { Scope = default };

        Assert.Equal(new Scoped { Scope = default }, empty);
        Assert.Equal("""{"scope":""}""", empty.ToString());
        Assert.Equal("", default(Scope).Value);
        Assert.NotEqual(new Scope(""), default);
        Assert.True(default(Scope) < new Scope(""));
    }
}

using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using PlexAPI.SignIn;
using PlexAPI.Tests.Examples;
using Xunit;

namespace PlexAPI.Tests;

public sealed class BrowserLinkTests
{
    public static TheoryData<string> Names => [.. Rows().Select(static row => Text(row, "name")!)];

    [Theory]
    [MemberData(nameof(Names))]
    public void ALinkToThePageWhereAPinIsConfirmed(string name)
    {
        var row = Rows().Single(row => Text(row, "name") == name);
        var identity = row.GetProperty("identity");
        var link = BrowserLink.To(
            Text(row, "code")!,
            Text(identity, "clientIdentifier")!,
            Text(identity, "product"),
            Text(identity, "version"),
            Text(identity, "platform"),
            Text(identity, "platformVersion"),
            Text(identity, "device"),
            Text(identity, "deviceName"),
            Text(row, "forwardUrl"));
        Assert.Equal(Text(row, "link"), link);
    }

    [Fact]
    public void NoLinkIsMadeWithoutAClientIdentifierOrACode()
    {
        Assert.Equal("xPlexClientIdentifier", Assert.Throws<ArgumentException>(static () => BrowserLink.To("8k2v", "")).ParamName);
        Assert.Equal("code", Assert.Throws<ArgumentException>(static () => BrowserLink.To("", "my-device")).ParamName);
    }

    private static string? Text(JsonElement row, string name) => row.TryGetProperty(name, out var value) ? value.GetString() : null;

    private static JsonElement[] Rows()
    {
        var table = File.ReadAllText(Path.Combine(Example.Root, "conformance/browser-links.json"));
        using var document = JsonDocument.Parse(table);
        return [.. document.RootElement.EnumerateArray().Select(static row => row.Clone())];
    }
}

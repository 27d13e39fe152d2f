using System;
using System.Text;
using System.Text.Json;
using Xunit;

namespace PlexAPI.Tests.Support;

/// <summary>A secret that nothing may show.</summary>
internal static class Canary
{
    public const string Text = "canary-5ecret/+=&\"x";

    private static readonly string[] Forms =
    [
        Text,
        Uri.EscapeDataString(Text),
        Convert.ToBase64String(Encoding.UTF8.GetBytes(Text)),
        JsonEncodedText.Encode(Text).ToString(),
        JsonEncodedText.Encode(Text, System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping).ToString(),
    ];

    public static void AssertNotIn(string? shown) =>
        Assert.All(Forms, form => Assert.DoesNotContain(form, shown ?? "", StringComparison.Ordinal));
}

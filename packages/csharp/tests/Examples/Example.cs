using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using PlexAPI.Tests.Support;

namespace PlexAPI.Tests.Examples;

/// <summary>A C# program that a page shows.</summary>
/// <param name="Page">The page, from the root of the repository: <c>docs/csharp/sdks/security/README.md</c>.</param>
/// <param name="Line">Where its fence begins, counted from one; 1 on the site.</param>
/// <param name="Code">The program as printed.</param>
internal sealed partial record Example(string Page, int Line, string Code)
{
    public static readonly string Root = FindRoot();

    /// <summary>The reference pages, the guides, and the README of the package.</summary>
    public static IReadOnlyList<string> Pages { get; } =
    [
        .. new[] { "docs/csharp", "docs/guides" }
            .SelectMany(static folder => Directory.EnumerateFiles(Path.Combine(Root, folder), "*.md", SearchOption.AllDirectories))
            .Select(static path => Path.GetRelativePath(Root, path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
        "packages/csharp/README.md",
    ];

    public static IReadOnlyList<Example> All { get; } = [.. Pages.SelectMany(static page => Of(page, Text(page))), .. OfSite()];

    /// <summary>What the mock of signing in is told before each example of a page; the other pages have another mock.</summary>
    public static IReadOnlyDictionary<string, JsonElement> SignsIn { get; } =
        JsonSerializer.Deserialize<Dictionary<string, JsonElement>>(Text("conformance/src/sign-in/guides.json"))!;

    /// <summary>Where it stands: <c>docs/csharp/sdks/security/README.md:17</c>.</summary>
    public string Place => $"{Page}:{Line}";

    /// <summary>Whether it makes a client, and brings no answers of its own.</summary>
    public bool Calls =>
        Code.Contains("new PlexAPISDK(", StringComparison.Ordinal) && !Code.Contains("Task<HttpResponseMessage> SendAsync(", StringComparison.Ordinal);

    /// <summary>The lines that it prints, as far as it says so: <c>Console.WriteLine(…); // 200</c>.</summary>
    public IEnumerable<string> Prints => Printed().Matches(Code).Select(static found => found.Groups[1].Value);

    public static string Text(string page) => File.ReadAllText(Path.Combine(Root, page));

    /// <summary>The programs that the documentation comments of a source file show.</summary>
    public static IEnumerable<Example> OfComments(string file)
    {
        var lines = Text(file).Split('\n').Select(static line => line.TrimStart()).Select(static line => line.StartsWith("///", StringComparison.Ordinal) ? line[3..].TrimStart(' ') : "");
        return CodeElement().Matches(string.Join('\n', lines)).Select(found => new Example(file, 0, WebUtility.HtmlDecode(found.Groups[1].Value)));
    }

    public static IEnumerable<Example> Of(string page, string text) =>
        Fence().Matches(text).Select(found => new Example(page, text.AsSpan(0, found.Index).Count('\n') + 1, found.Groups[1].Value));

    /// <summary>What the pages of the site show, each of which has one operation.</summary>
    private static IEnumerable<Example> OfSite()
    {
        if (Prism.WhyMissing(Root) is not null)
        {
            return [];
        }

        var start = new ProcessStartInfo(Prism.Node(Root), [Path.Combine(Root, "docs/scripts/examples.ts"), "csharp"]) { RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        var found = JsonSerializer.Deserialize<OnSite[]>(process.StandardOutput.ReadToEnd(), JsonSerializerOptions.Web)!;
        return found.Select(static one => new Example(one.Page, 1, one.Code));
    }

    private static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "openapi.yaml")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("no openapi.yaml above the tests");
        }

        return folder;
    }

    [GeneratedRegex(@"^```csharp(?: \[[^\]\n]*\])?\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();

    [GeneratedRegex("<code>\n(.*?)</code>", RegexOptions.Singleline)]
    private static partial Regex CodeElement();

    [GeneratedRegex(@"^Console\.WriteLine\(.*\); // (.*)$", RegexOptions.Multiline)]
    private static partial Regex Printed();

    private sealed record OnSite(string Page, string Code);
}

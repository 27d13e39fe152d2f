using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using PlexAPI.Tests.Support;
using Xunit;

namespace PlexAPI.Tests.Examples;

/// <summary>Every C# example of the pages, the guides and the README: compiled, and run as printed against a mock server.</summary>
public sealed partial class ExampleTests(ExampleTests.Stage stage) : IClassFixture<ExampleTests.Stage>
{
    private const string Renewed = "POST https://clients.plex.tv/api/v2/auth/token: 200";

    public static TheoryData<string> Places => [.. Example.All.Select(static example => example.Place)];

    [Fact]
    public void EveryOperationOfAPageHasAnExample()
    {
        var pages = Example.Pages.Where(static page => page.Contains("/sdks/", StringComparison.Ordinal)).ToArray();

        Assert.NotEmpty(pages);
        Assert.All(pages, static page => Assert.Equal(
            Example.Text(page).Split("\n### Example Usage\n").Length - 1,
            Example.All.Count(example => example.Page == page)));
    }

    [Fact]
    public void AWarningOfTheCompilerIsAProblem()
    {
        var example = Example.Of("page.md", "text\n```csharp [C#]\nstring none = null;\nSystem.Console.WriteLine(none);\n```\n").Single();

        Assert.Equal("page.md:2", example.Place);
        Assert.StartsWith("page.md:2: (1,15): error CS8600", Compiler.Problems(example).First(), StringComparison.Ordinal);
    }

    [Fact]
    public void EveryExampleCompilesWithoutAWarning() => Assert.Empty(Example.All.SelectMany(Compiler.Problems));

    [Fact]
    public void TheExampleOfTheCommentOfDeviceKeyCompiles()
    {
        const string before = """
            using Org.BouncyCastle.Crypto.Parameters;
            using Org.BouncyCastle.Crypto.Signers;
            using Org.BouncyCastle.Math.EC.Rfc8032;
            using PlexAPI.SignIn;
            var seed = new byte[32];

            """;
        var example = Assert.Single(Example.OfComments("packages/csharp/sign-in/DeviceKey.cs"));

        Assert.Contains("new DeviceKey(", example.Code, StringComparison.Ordinal);
        Assert.Empty(Compiler.Problems(example with { Code = before + example.Code }));
    }

    [Theory]
    [MemberData(nameof(Places))]
    public async Task ItRunsAsPrinted(string place)
    {
        Assert.SkipWhen(Stage.WhyMissing is not null, Stage.WhyMissing ?? "");
        var example = Example.All.Single(candidate => candidate.Place == place);

        var (exitCode, output, answered) = await stage.RunAsync(example);

        Assert.True(exitCode == 0, output);
        Assert.All(answered, static line => Assert.Matches(AnsweredByItsServer(), line));
        Assert.Equal(example.Calls, answered.Count > 0);
        Assert.All(example.Prints, line => Assert.Contains($"{line}\n", output, StringComparison.Ordinal));
    }

    [Fact]
    public async Task TheProgramWithAKeyOfTheDeviceAsksTheUserOnceAndRenewsItsTokens()
    {
        Assert.SkipWhen(Stage.WhyMissing is not null, Stage.WhyMissing ?? "");
        var example = Example.All.Single(static candidate => candidate.Page == "docs/guides/device-keys.md");
        var folder = Directory.CreateTempSubdirectory("plex-device-");
        try
        {
            var first = await stage.RunAsync(example, folder);
            Assert.StartsWith("https://app.plex.tv/auth#?clientID=", first.Output, StringComparison.Ordinal);
            Assert.EndsWith("\nHello, me\n", first.Output, StringComparison.Ordinal);
            Assert.Contains(Renewed, first.Answered);

            var second = await stage.RunAsync(example, folder);
            Assert.Equal("Hello, me\n", second.Output);
            Assert.Contains(Renewed, second.Answered);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task ProgramsThatKeepATokenInTheSameFileDoNotDisturbEachOther()
    {
        Assert.SkipWhen(Stage.WhyMissing is not null, Stage.WhyMissing ?? "");
        var example = Example.All.Single(static candidate => candidate.Page == "docs/guides/keep-a-token.md");
        var folder = Directory.CreateTempSubdirectory("plex-kept-");
        try
        {
            var token = Path.Combine(folder.FullName, "movie-night.token");
            var first = await stage.RunAsync(example, folder);
            Assert.True(first.ExitCode == 0, first.Output);
            var kept = await File.ReadAllTextAsync(token);
            using (var opened = new StreamReader(token))
            {
                var runs = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => stage.RunAgainAsync(folder)));
                Assert.All(runs, static run => Assert.True(run.ExitCode == 0, run.Output));

                // Replaced as a whole: nobody has written into it.
                Assert.Equal(kept, await opened.ReadToEndAsync());
            }

            Assert.True(OperatingSystem.IsWindows() || File.GetUnixFileMode(token) == (UnixFileMode.UserRead | UnixFileMode.UserWrite));
            Assert.NotEqual(kept, await File.ReadAllTextAsync(token));
            Assert.Matches(@"^[\w-]+\.[\w-]+\.[\w-]{86}\z", await File.ReadAllTextAsync(token));
            Assert.Equal(["movie-night.key", "movie-night.token"], folder.EnumerateFiles().Select(static file => file.Name).Order(StringComparer.Ordinal));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>Whatever the client is set to, an operation of plex.tv goes there and the others to the media server.</summary>
    [GeneratedRegex(@"^(GET https?://(10\.10\.10\.47|192\.168\.1\.20):32400/security/(token|resources): 200|GET http://prism\.test:4010/user: 200|GET https://plex\.tv/api/v2/(user|pins/\d+): 200|POST https://plex\.tv/api/v2/(users/signin: 201|pins: 20[01])|(GET|POST) https://clients\.plex\.tv/api/v2/auth/\w+: 200)$")]
    private static partial Regex AnsweredByItsServer();

    /// <summary>A folder with what programs need, and a network that is all Plex.</summary>
    public sealed class Stage : IAsyncLifetime
    {
        private const string RuntimeConfig = """
            {"runtimeOptions":{"framework":{"name":"Microsoft.NETCore.App","version":"10.0.0"},"configProperties":{"System.Globalization.Invariant":true}}}
            """;

        private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("plex-examples-");
        private Prism? _prism;
        private SignInMock? _signInMock;
        private PlexNetwork? _network;

        /// <summary>Why nothing can be run here; null where it can.</summary>
        public static string? WhyMissing { get; } = OperatingSystem.IsLinux()
            ? Prism.WhyMissing(Example.Root)
            : "only OpenSSL takes a file of trusted certificates from its environment";

        public async ValueTask InitializeAsync()
        {
            if (WhyMissing is not null)
            {
                return;
            }

            foreach (var library in Directory.EnumerateFiles(AppContext.BaseDirectory, "*.dll").Where(static path => IsLibrary(Path.GetFileName(path))))
            {
                File.Copy(library, InFolder(Path.GetFileName(library)));
            }

            _prism = await Prism.StartAsync(Example.Root);
            _signInMock = await SignInMock.StartAsync(Example.Root);
            _network = new PlexNetwork { Mock = _prism.Url };
            await File.WriteAllTextAsync(InFolder("trusted.pem"), _network.CertificatePem);
            await File.WriteAllTextAsync(InFolder("Example.runtimeconfig.json"), RuntimeConfig);
        }

        public async ValueTask DisposeAsync()
        {
            if (_network is not null)
            {
                await _network.DisposeAsync();
            }

            _prism?.Dispose();
            _signInMock?.Dispose();
            _folder.Delete(recursive: true);
        }

        internal async Task<(int ExitCode, string Output, IReadOnlyList<string> Answered)> RunAsync(Example example, DirectoryInfo? folder = null)
        {
            _network!.Mock = await MockOfAsync(example);
            // A server of this machine would be reached without the proxy that stands for the network.
            var code = example.Code.Replace("//127.0.0.1:4010", "//prism.test:4010", StringComparison.Ordinal);
            Compiler.Emit(example with { Code = code }, InFolder("Example.dll"));
            var (exitCode, output) = await RunAgainAsync(folder ?? _folder);
            return (exitCode, output, _network.TakeAnswered());
        }

        /// <summary>Runs the program that was run last.</summary>
        internal async Task<(int ExitCode, string Output)> RunAgainAsync(DirectoryInfo folder)
        {
            var dotnet = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";
            var start = new ProcessStartInfo(dotnet, [InFolder("Example.dll")]) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = folder.FullName };
            foreach (var (name, value) in new (string, string?)[]
            {
                ("HTTP_PROXY", null), ("http_proxy", _network!.Url), ("HTTPS_PROXY", _network.Url), ("https_proxy", _network.Url),
                ("NO_PROXY", null), ("no_proxy", null), ("SSL_CERT_FILE", InFolder("trusted.pem")), ("SSL_CERT_DIR", InFolder("none")),
                ("PLEX_ACCESS_TOKEN", "of-the-environment"),
            })
            {
                start.Environment[name] = value;
            }

            using var process = Process.Start(start)!;
            var output = await Task.WhenAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
            await process.WaitForExitAsync();
            return (process.ExitCode, string.Concat(output));
        }

        private async Task<Uri> MockOfAsync(Example example)
        {
            if (!Example.SignsIn.TryGetValue(example.Page, out var orders))
            {
                return _prism!.Url;
            }

            await _signInMock!.TellAsync(orders);
            return new Uri(_signInMock.Url);
        }

        private static bool IsLibrary(string name) =>
            name is "PlexAPI.SDK.dll" or "BouncyCastle.Cryptography.dll" || name.StartsWith("Microsoft.Extensions.", StringComparison.Ordinal);

        private string InFolder(string name) => Path.Combine(_folder.FullName, name);
    }
}

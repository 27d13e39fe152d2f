using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace PlexAPI.Tests.Examples;

/// <summary>Compiles examples as the project of a user would, each a program of its own.</summary>
internal static class Compiler
{
    /// <summary>What <c>dotnet new console</c> has every file of a project use.</summary>
    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    /// <summary>The oldest C# that a project for .NET 8 has.</summary>
    private static readonly CSharpParseOptions _language = new(LanguageVersion.CSharp12);

    private static readonly CSharpCompilationOptions _options = new(
        OutputKind.ConsoleApplication,
        nullableContextOptions: NullableContextOptions.Enable,
        generalDiagnosticOption: ReportDiagnostic.Error,
        // That the framework is newer than the one of the package is no fault, to the SDK either.
        specificDiagnosticOptions: [KeyValuePair.Create("CS1701", ReportDiagnostic.Suppress)]);

    private static readonly IReadOnlyList<MetadataReference> _references =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Select(static path => MetadataReference.CreateFromFile(path)),
    ];

    /// <summary>What the compiler has to say against an example, without the usings of a new project and with them.</summary>
    public static IEnumerable<string> Problems(Example example) =>
        new[] { Compilation(example), Compilation(example, ImplicitUsings) }
            .SelectMany(static compilation => compilation.GetDiagnostics())
            .Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)
            .Select(diagnostic => $"{example.Place}: {diagnostic}");

    /// <summary>Writes the program that <c>dotnet</c> runs.</summary>
    public static void Emit(Example example, string path)
    {
        var emitted = Compilation(example).Emit(path);
        if (!emitted.Success)
        {
            throw new InvalidOperationException(string.Join('\n', Problems(example)));
        }
    }

    private static CSharpCompilation Compilation(Example example, params string[] more) =>
        CSharpCompilation.Create(
            "Example",
            more.Prepend(example.Code).Select(static code => CSharpSyntaxTree.ParseText(code, _language)),
            _references,
            _options);
}

using System.Linq;
using System.Text.RegularExpressions;

namespace PlexAPI.Runtime;

/// <summary>What bodies of XML and HTML say about an error.</summary>
internal static class Markup
{
    private const int Longest = 65_536;

    // Not source-generated: only errors need them, and this keeps the package smaller.
    private static readonly Regex ElementForm = new(@"<(?:error|response)\b([^<>]*)>([^<]*)", RegexOptions.IgnoreCase);
    private static readonly Regex TitleForm = new(@"<(?:title|message)\b[^<>]*>([^<]*)", RegexOptions.IgnoreCase);
    private static readonly Regex AttributesForm = new(@"\s([\w-]+)\s*=\s*(?:""([^""]*)""|'([^']*)')");
    private static readonly Regex EntityForm = new(@"&(\w+|#39);");
    private static readonly Regex SpaceForm = new(@"\s+");

    /// <summary>Message and code of an error element, or the title of a page; empty where it says nothing.</summary>
    public static string Explain(string body)
    {
        var start = (body.Length > Longest ? body[..Longest] : body).TrimStart();
        if (!start.StartsWith('<'))
        {
            return "";
        }

        var element = ElementForm.Match(start);
        var attributes = element.Groups[1].Value;
        var status = Attribute(attributes, "status");
        string[] known =
        [
            Attribute(attributes, "message"),
            Plain(element.Groups[2].Value),
            status.All(char.IsAsciiDigit) ? "" : status,
            Plain(TitleForm.Match(start).Groups[1].Value),
        ];
        var said = known.FirstOrDefault(static text => text.Length > 0) ?? "";
        var code = Attribute(attributes, "code");
        return said.Length > 0 && code.Length > 0 ? $"{said} ({code})" : said;
    }

    private static string Attribute(string attributes, string name)
    {
        var found = AttributesForm.Matches(attributes)
            .FirstOrDefault(each => each.Groups[1].Value.Equals(name, System.StringComparison.OrdinalIgnoreCase));
        return found is null ? "" : Plain(found.Groups[2].Value + found.Groups[3].Value);
    }

    private static string Plain(string text)
    {
        var read = EntityForm.Replace(text, static entity => entity.Groups[1].Value switch
        {
            "lt" => "<",
            "gt" => ">",
            "quot" => "\"",
            "apos" or "#39" => "'",
            "amp" => "&",
            _ => entity.Value,
        });
        return SpaceForm.Replace(read, " ").Trim();
    }
}

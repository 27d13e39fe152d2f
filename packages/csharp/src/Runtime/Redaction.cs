using System;
using System.Collections.Generic;
using System.Linq;
using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace PlexAPI.Runtime;

/// <summary>Keeps secrets out of what is shown.</summary>
internal static class Redaction
{
    public const string Mark = "[redacted]";

    private const int Longest = 500;

    private const int Shortest = 3;

    // Control characters start terminal escape sequences; format characters can change the text direction.
    private static readonly Regex Invisible = new(@"[\p{Cc}\p{Cf}\u2028\u2029]+");

    private static readonly Regex SecretHeader = new("auth|cookie|token|key|secret|password", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Regex AuthorizationScheme = new(@"^\w+ +");

    /// <summary>A text fit to be shown: without secrets and without control characters, not too long.</summary>
    public static string Redact(string text, IReadOnlyList<string> secrets)
    {
        // Longest first, because one secret can be part of another.
        var shown = secrets.OrderByDescending(static secret => secret.Length)
            .Aggregate(text, static (all, secret) => all.Replace(secret, Mark, StringComparison.Ordinal));
        shown = Invisible.Replace(shown, " ");
        return shown.Length > Longest ? $"{shown[..Longest]}…" : shown;
    }

    /// <summary>Every text in a value that is secret as a whole.</summary>
    public static void AddTexts(JsonElement value, ICollection<string> secrets)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (var property in value.EnumerateObject())
                {
                    AddTexts(property.Value, secrets);
                }

                break;
            case JsonValueKind.Array:
                foreach (var item in value.EnumerateArray())
                {
                    AddTexts(item, secrets);
                }

                break;
            case JsonValueKind.String:
            case JsonValueKind.Number:
                secrets.Add(value.ToString());
                break;
            default:
                break;
        }
    }

    /// <summary>Secrets in every form in which they may come back, and those in headers that a caller or hook set.</summary>
    public static List<string> FormsOf(IEnumerable<string> secrets, IDictionary<string, string> headers)
    {
        var forms = new HashSet<string>(StringComparer.Ordinal);
        var sensitive = headers.Where(static header => SecretHeader.IsMatch(header.Key))
            .SelectMany(static header => new[] { header.Value, AuthorizationScheme.Replace(header.Value, "") });
        // Shorter texts occur everywhere: hiding them would make messages unreadable.
        foreach (var secret in secrets.Concat(sensitive).Where(static secret => secret.Length >= Shortest))
        {
            var base64 = Convert.ToBase64String(Encoding.UTF8.GetBytes(secret));
            forms.UnionWith(
            [
                secret,
                Uri.EscapeDataString(secret),
                WebUtility.UrlEncode(secret),
                base64,
                base64.TrimEnd('='),
                JsonEncodedText.Encode(secret, System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping).ToString(),
                JsonEncodedText.Encode(secret).ToString(),
            ]);
        }

        return [.. forms];
    }
}

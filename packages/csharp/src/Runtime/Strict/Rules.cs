using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using PlexAPI.Runtime.Json;

namespace PlexAPI.Runtime.Strict;

/// <summary>The keywords that narrow a value.</summary>
internal static class Rules
{
    /// <summary>How long a pattern may be at work: one of a description can be slow on purpose.</summary>
    private static readonly TimeSpan PatternTime = TimeSpan.FromSeconds(1);

    // Not source-generated, like the patterns of schemas.
    private static readonly Regex DateTimeForm = new(@"^(\d{4}-\d\d-\d\d)[Tt ]([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?([Zz]|[+-]([01]\d|2[0-3]):[0-5]\d)\z");

    public static IEnumerable<string> OfString(string value, JsonSchema schema)
    {
        var length = 0;
        foreach (var _ in value.EnumerateRunes())
        {
            length++;
        }

        foreach (var message in OfSize(length, schema.MinLength, schema.MaxLength, "characters"))
        {
            yield return message;
        }

        if (schema.Pattern is { } pattern && Mismatch(value, pattern, IsMatch) is { } mismatch)
        {
            yield return mismatch;
        }

        if (schema.SlowPattern is { } slow)
        {
            yield return Undecided(slow);
        }

        if (!IsOfFormat(value, schema.Format))
        {
            yield return $"must be a {schema.Format}";
        }
    }

    public static bool IsOfFormat(string value, string? format) => format switch
    {
        "date" => Rfc3339.TryReadDate(value, out _),
        "date-time" => IsDateTime(value),
        "uuid" => Guid.TryParseExact(value, "D", out _),
        _ => true,
    };

    public static IEnumerable<string> OfNumber(JsonElement wire, JsonSchema schema)
    {
        var value = wire.GetDouble();
        if (!double.IsFinite(value))
        {
            yield return "must be a number within the range of a double";
            yield break;
        }

        if (value < schema.Minimum)
        {
            yield return $"must be at least {Text(schema.Minimum)}";
        }

        if (value > schema.Maximum)
        {
            yield return $"must be at most {Text(schema.Maximum)}";
        }

        if (value <= schema.ExclusiveMinimum)
        {
            yield return $"must be more than {Text(schema.ExclusiveMinimum)}";
        }

        if (value >= schema.ExclusiveMaximum)
        {
            yield return $"must be less than {Text(schema.ExclusiveMaximum)}";
        }

        if (schema.MultipleOf is { } factor && !IsMultiple(value, factor))
        {
            yield return $"must be a multiple of {Text(factor)}";
        }

        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(wire.GetRawText()));
        reader.Read();
        var isInRange = schema.Format switch
        {
            "int32" => JsonCodecs.Int32.TryRead(ref reader, out _),
            "int64" => JsonCodecs.Int64.TryRead(ref reader, out _),
            _ => true,
        };
        if (!isInRange)
        {
            yield return $"must be an {schema.Format}";
        }
    }

    public static IEnumerable<string> OfSize(int size, int? least, int? most, string what)
    {
        if (size < least)
        {
            yield return $"must have at least {least} {what}, has {size}";
        }

        if (size > most)
        {
            yield return $"must have at most {most} {what}, has {size}";
        }
    }

    private static string Text(double? value) => value?.ToString(CultureInfo.InvariantCulture) ?? "";

    private static bool IsMultiple(double value, double factor)
    {
        var quotient = value / factor;
        // Tolerates rounding: 0.3 is a multiple of 0.1, although 0.3 / 0.1 is not exactly 3.
        return Math.Abs(quotient - Math.Round(quotient)) <= double.BitIncrement(1) - 1 + (2.3e-16 * Math.Abs(quotient) * 2);
    }

    /// <summary>RFC 3339, section 5.6.</summary>
    private static bool IsDateTime(string value) => DateTimeForm.Match(value) is { Success: true } found && Rfc3339.TryReadDate(found.Groups[1].Value, out _);

    /// <summary>What is wrong with a text that a pattern is for; null where nothing is. What cannot be decided in time is wrong.</summary>
    /// <param name="value">The text.</param>
    /// <param name="pattern">A regular expression of ECMA-262.</param>
    /// <param name="isMatch">Whether the text has the pattern.</param>
    internal static string? Mismatch(string value, string pattern, Func<string, string, bool> isMatch)
    {
        try
        {
            return isMatch(value, pattern) ? null : $"must match {pattern}";
        }
        catch (RegexMatchTimeoutException)
        {
            return Undecided(pattern);
        }
        catch (ArgumentException)
        {
            // A pattern in another dialect is not checked.
            return null;
        }
    }

    private static string Undecided(string pattern) => $"must match {pattern}, which could not be decided in time";

    /// <summary>In ECMA-262, $ is the end of the text, and not before a line break too.</summary>
    private static bool IsMatch(string value, string pattern)
    {
        var anchored = Regex.Replace(pattern, @"\\.|\[(?:\\.|[^\]])*\]|\$", static part => part.Value == "$" ? @"\z" : part.Value, RegexOptions.Singleline);
        return Regex.IsMatch(value, anchored, RegexOptions.ECMAScript | RegexOptions.CultureInvariant, PatternTime);
    }
}

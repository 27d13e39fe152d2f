using System;
using System.Buffers;
using System.Linq;
using PlexAPI.Models.Errors;

namespace PlexAPI.Runtime;

/// <summary>What the name and the value of a header may hold (RFC 9110, sections 5.1 and 5.5).</summary>
internal static class HeaderValues
{
    private static readonly SearchValues<char> NameCharacters =
        SearchValues.Create("!#$%&'*+-.^_`|~0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");

    /// <exception cref="InvalidRequestException">A name is none, or a value would end the header, or can't be written.</exception>
    public static void Check(Attempt attempt)
    {
        foreach (var (name, value) in attempt.Request.AllHeaders)
        {
            if (name.Length == 0 || name.AsSpan().ContainsAnyExcept(NameCharacters))
            {
                throw new InvalidRequestException(attempt, $"\"{name}\" cannot be the name of a header; rename it");
            }

            // A fast check first, because nearly all values are printable ASCII.
            if (value.AsSpan().IndexOfAnyExceptInRange(' ', '~') >= 0
                && !value.All(static character => character is '\t' or (>= ' ' and <= '~') or (>= '\u0080' and <= '\u00ff')))
            {
                const string Problem = "has a line break, a NUL, or a character outside Latin-1; remove it";
                throw new InvalidRequestException(attempt, $"the value of header {name} {Problem}");
            }
        }
    }
}

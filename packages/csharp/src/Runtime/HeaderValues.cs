using System.Linq;
using PlexAPI.Models.Errors;

namespace PlexAPI.Runtime;

/// <summary>What the value of a header may hold (RFC 9110, section 5.5).</summary>
internal static class HeaderValues
{
    /// <exception cref="InvalidRequestException">A value would end the header, or can't be written.</exception>
    public static void Check(Attempt attempt)
    {
        foreach (var (name, value) in attempt.Request.Headers)
        {
            if (!value.All(static character => character is '\t' or (>= ' ' and <= '~') or (>= '\u0080' and <= '\u00ff')))
            {
                const string Problem = "has a line break, a NUL, or a character outside Latin-1; remove it";
                throw new InvalidRequestException(attempt, $"the value of header {name} {Problem}");
            }
        }
    }
}

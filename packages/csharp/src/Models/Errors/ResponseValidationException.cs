using System.Collections.Generic;
using PlexAPI.Runtime;

namespace PlexAPI.Models.Errors;

/// <summary>With <c>validateResponses</c>: the body of a success is not what the API's schema describes.</summary>
public sealed class ResponseValidationException : SDKException
{
    internal ResponseValidationException(Attempt attempt, ReceivedResponse received, IReadOnlyList<Issue> issues)
        : base(attempt, received, Summary(issues))
    {
        Issues = issues;
    }

    /// <summary>Every mismatch. They say where, and what was expected; never which values were there.</summary>
    public IReadOnlyList<Issue> Issues { get; }

    private static string Summary(IReadOnlyList<Issue> issues)
    {
        var rest = issues.Count > 1 ? $" (and {issues.Count - 1} more, see Issues)" : "";
        return $"{issues[0].Path} {issues[0].Message}{rest}";
    }
}

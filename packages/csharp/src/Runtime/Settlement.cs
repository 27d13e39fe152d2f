using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using PlexAPI.Models;
using PlexAPI.Models.Errors;
using PlexAPI.Runtime.Json;

namespace PlexAPI.Runtime;

/// <summary>Makes the result of a call from the last response, or the error that it is.</summary>
internal static class Settlement
{
    /// <param name="operation">What was called.</param>
    /// <param name="received">The last response.</param>
    /// <param name="refusal">Why a redirect was not followed; empty where there was none.</param>
    /// <param name="attempt">The attempt that got the response.</param>
    /// <param name="validate">Whether a JSON body is checked against its schema.</param>
    public static TResponse Settle<TResponse>(
        OperationDefinition<TResponse> operation,
        ReceivedResponse received,
        string refusal,
        Attempt attempt,
        bool validate)
        where TResponse : OperationResponse
    {
        var status = received.StatusCode;
        if (MediaType.Outcome(operation.Outcomes, status, received.ContentType) is not { } outcome)
        {
            if (status is < 200 or >= 300)
            {
                throw FailureOf(operation.Failures, received, refusal, attempt);
            }

            throw new SDKException(attempt, received, Surprise(operation.Outcomes, received.ContentType));
        }

        received.DeclaredStatus = outcome.Status;
        try
        {
            if (validate)
            {
                Validate(operation.Headers, outcome.Schema, received, attempt);
            }

            return outcome.Read is null ? operation.Create(received) : outcome.Read(received);
        }
        catch (JsonException)
        {
            var problem = received.Body.Length == 0 ? "the body is empty, JSON was expected"
                : RawJson.IsTooDeep(received.Utf8.Span) ? $"the body is nested deeper than {RawJson.MostLevels} levels"
                : received.Header("content-encoding") is { Length: > 0 } coding ? $"the body is in the coding {coding}, which is not known here"
                : "the body is not complete, valid JSON";
            throw new SDKException(attempt, received, problem);
        }
    }

    private static void Validate(
        IReadOnlyList<ResultHeader> headers,
        Func<Strict.JsonSchema>? schema,
        ReceivedResponse received,
        Attempt attempt)
    {
        var issues = headers.SelectMany(header => header.IssuesOf(received)).ToList();
        if (schema is not null)
        {
            issues.AddRange(Strict.Validator.Validate(RawJson.Parse(received.Utf8), schema()));
        }

        if (issues.Count > 0)
        {
            throw new ResponseValidationException(attempt, received, issues);
        }
    }

    private static string Surprise(IEnumerable<ResponseDefinition> outcomes, string contentType)
    {
        var expected = string.Join(" or ", outcomes.Select(static outcome => outcome.ContentType ?? "no body").Distinct());
        return $"the content type is {(contentType.Length == 0 ? "without one" : contentType)}, expected {expected}";
    }

    private static SDKException FailureOf(IReadOnlyList<FailureDefinition> failures, ReceivedResponse received, string refusal, Attempt attempt)
    {
        var detail = refusal.Length > 0 ? refusal : Explanation.Of(received);
        var declared = MediaType.Choose(failures, received.StatusCode, received.ContentType);
        received.DeclaredStatus = declared?.Status ?? "";
        return declared?.Create(attempt, received, detail) ?? new SDKException(attempt, received, detail);
    }
}

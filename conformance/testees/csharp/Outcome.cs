using System;
using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Text.Json.Nodes;

namespace Conformance;

/// <summary>What came of a call, in words that every language has.</summary>
internal static class Outcome
{
    private static readonly string[] Common = ["ContentType", "StatusCode", "RawResponse"];

    public static JsonObject OfResult(object result, IReadOnlyList<string> headerNames)
    {
        var type = result.GetType();
        var others = Common.Concat(headerNames.Select(Package.Pascal)).ToList();
        var body = type.GetProperties().Where(property => !others.Contains(property.Name))
            .Select(property => property.GetValue(result)).FirstOrDefault(static value => value is not null);
        var contentType = (string)type.GetProperty("ContentType")!.GetValue(result)!;
        var raw = (HttpResponseMessage)type.GetProperty("RawResponse")!.GetValue(result)!;
        var outcome = new JsonObject
        {
            ["status"] = (int)type.GetProperty("StatusCode")!.GetValue(result)!,
            ["contentType"] = contentType,
            ["headers"] = HeadersOf(raw),
            ["resultHeaders"] = FieldsOf(result, headerNames),
        };
        AddBody(outcome, "result", body, raw, contentType);
        return outcome;
    }

    public static JsonObject OfError(Exception error, IReadOnlyList<string> headerNames, Package package)
    {
        var kind = KindOf(error, package);
        var outcome = new JsonObject { ["kind"] = kind, ["message"] = error.Message };
        if (!package.TypeOf("Models.Errors.SDKException").IsInstanceOfType(error))
        {
            return outcome;
        }

        var type = error.GetType();
        var raw = (HttpResponseMessage)type.GetProperty("RawResponse")!.GetValue(error)!;
        var contentType = (string)type.GetProperty("ContentType")!.GetValue(error)!;
        outcome["status"] = (int)type.GetProperty("StatusCode")!.GetValue(error)!;
        outcome["contentType"] = contentType;
        outcome["headers"] = HeadersOf(raw);
        outcome["resultHeaders"] = FieldsOf(error, headerNames);
        outcome["body"] = (string)type.GetProperty("Body")!.GetValue(error)!;
        if (kind.StartsWith("declared-error", StringComparison.Ordinal))
        {
            AddBody(outcome, "data", type.GetProperty("Content")!.GetValue(error), raw, contentType);
        }

        return outcome;
    }

    /// <summary>A body that is not of the declared type is null, and its JSON is in the raw response.</summary>
    private static void AddBody(JsonObject outcome, string name, object? body, HttpResponseMessage raw, string contentType)
    {
        if (body is not null)
        {
            outcome[name] = Values.ToWire(body);
        }
        else if (contentType.Contains("json", StringComparison.Ordinal)
            && Values.Parse(raw.Content.ReadAsStringAsync().GetAwaiter().GetResult()) is { } wire)
        {
            outcome[name] = wire;
        }
    }

    private static JsonObject FieldsOf(object holder, IReadOnlyList<string> headerNames)
    {
        var fields = new JsonObject();
        foreach (var name in headerNames)
        {
            if (holder.GetType().GetProperty(Package.Pascal(name))?.GetValue(holder) is { } value)
            {
                fields[name] = Values.ToWire(value);
            }
        }

        return fields;
    }

    private static JsonObject HeadersOf(HttpResponseMessage response) =>
        new(response.Headers.NonValidated.Concat(response.Content.Headers.NonValidated).Select(static header =>
            KeyValuePair.Create(header.Key.ToLowerInvariant(), (JsonNode?)string.Join(", ", header.Value))));

    private static string KindOf(Exception error, Package package)
    {
        var name = error.GetType().Name;
        if (package.TypeOf("Models.Errors.SDKException").IsInstanceOfType(error))
        {
            return name switch
            {
                "SDKException" => "sdk-error",
                "ResponseValidationException" => "response-validation",
                _ => $"declared-error:{name[..^"Exception".Length]}",
            };
        }

        return name switch
        {
            "RequestTimeoutException" => "timeout",
            "PollTimeoutException" => (bool)error.GetType().GetProperty("IsExpired")!.GetValue(error)! ? "expired" : "late",
            "ConnectionException" => "connection",
            "CancelledException" => "aborted",
            "ResponseTooLargeException" => "too-large",
            "InvalidRequestException" => "invalid-request",
            "SignInException" => "sign-in",
            _ => "caller",
        };
    }
}

using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using PlexAPI.Runtime.Json;
using PlexAPI.Runtime.Strict;

namespace PlexAPI.Runtime;

/// <summary>A declared header of a success, or of an error.</summary>
/// <param name="name">In lower case.</param>
/// <param name="form">How its text is read.</param>
/// <param name="schema">What its value is checked against.</param>
/// <param name="isRequired">Whether every success has it.</param>
/// <param name="statuses">Declared statuses that it belongs to; null for all.</param>
internal abstract class ResultHeader(
    string name,
    HeaderForm form,
    Func<JsonSchema> schema,
    bool isRequired,
    IReadOnlyList<string>? statuses)
{
    /// <summary>Every mismatch with what is described.</summary>
    public IReadOnlyList<Issue> IssuesOf(ReceivedResponse received)
    {
        var path = $"header {name}";
        if (!BelongsTo(received))
        {
            return [];
        }

        var lines = received.HeaderLines(name);
        if (lines.Count == 0)
        {
            return isRequired ? [new Issue(path, "is required, is missing")] : [];
        }

        return TryParse(lines, out var wire)
            ? Validator.Validate(RawJson.Parse(Encoding.UTF8.GetBytes(wire)), schema(), path)
            : [new Issue(path, "cannot be read as described")];
    }

    /// <summary>The value as JSON; false where it is missing, of another status, or not as described.</summary>
    protected bool TryRead(ReceivedResponse received, out string wire)
    {
        wire = "";
        var lines = received.HeaderLines(name);
        return BelongsTo(received) && lines.Count > 0 && TryParse(lines, out wire);
    }

    private bool BelongsTo(ReceivedResponse received) => statuses is null || statuses.Contains(received.DeclaredStatus);

    private bool TryParse(IReadOnlyList<string> lines, out string wire)
    {
        // Header lines of the same name form one list (RFC 9110, section 5.2), apart from Set-Cookie.
        var text = string.Join(", ", lines).Trim();
        var items = text.Length == 0 ? [] : text.Split(',').Select(static item => item.Trim()).ToList();
        var node = form.Shape switch
        {
            HeaderShape.One => Scalar(text, form.Scalar),
            HeaderShape.List => ListOf(items),
            HeaderShape.Lines => ListOf(lines),
            _ => FieldsOf(items),
        };
        wire = node?.ToJsonString() ?? "";
        return node is not null;
    }

    private JsonArray? ListOf(IEnumerable<string> items)
    {
        var nodes = items.Select(item => Scalar(item, form.Scalar)).ToArray();
        return nodes.Contains(null) ? null : new JsonArray(nodes);
    }

    private JsonObject? FieldsOf(List<string> items)
    {
        if (!form.Explode && items.Count % 2 == 1)
        {
            return null;
        }

        var pairs = form.Explode
            ? items.Select(static item => item.Split('=', 2))
            : items.Chunk(2);
        var fields = new JsonObject();
        foreach (var pair in pairs)
        {
            var value = pair.Length > 1 ? pair[1] : "";
            if (Scalar(value, form.Names.GetValueOrDefault(pair[0], form.Scalar)) is not { } node)
            {
                return null;
            }

            fields[pair[0]] = node;
        }

        return fields;
    }

    private static JsonNode? Scalar(string text, ScalarForm form)
    {
        try
        {
            return form switch
            {
                ScalarForm.Text => JsonValue.Create(text),
                ScalarForm.Json => JsonNode.Parse(text),
                ScalarForm.Integer => Regex.IsMatch(text, @"^-?[0-9]+\z") ? JsonNode.Parse(text) : null,
                // JSON cannot represent a number that is too large for a double.
                ScalarForm.Number => Regex.IsMatch(text, @"^-?[0-9]+(\.[0-9]+)?([eE][+-]?[0-9]+)?\z") && double.Parse(text, CultureInfo.InvariantCulture) is var number && double.IsFinite(number)
                    ? JsonValue.Create(number)
                    : null,
                _ => text switch
                {
                    "true" or "1" => JsonValue.Create(true),
                    "false" or "0" => JsonValue.Create(false),
                    _ => null,
                },
            };
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

/// <inheritdoc cref="ResultHeader"/>
internal sealed class ResultHeader<T>(
    string name,
    HeaderForm form,
    JsonCodec<T> codec,
    Func<JsonSchema> schema,
    bool isRequired = false,
    IReadOnlyList<string>? statuses = null) : ResultHeader(name, form, schema, isRequired, statuses)
{
    /// <summary>The value; none where it is missing or not as described.</summary>
    public T? Of(ReceivedResponse received) =>
        TryRead(received, out var wire) && RawJson.TryRead(Encoding.UTF8.GetBytes(wire), codec, out var value) ? value : default;
}

import { expect, test } from 'vitest';
import { lowered, only } from '../../api/lowered.ts';
import { csharp } from './language.ts';

const headers =
  'Retry-After: {description: Seconds, schema: {type: integer}}, Message: {schema: {type: string}}, X-Key: {x-sensitive: true, schema: {type: array, items: {type: string}}}';
const body = 'content: {application/json: {schema: {type: object, properties: {message: {type: string}}}}}';

test('an error has its headers as fields, and none has the name of what every error has', () => {
  const responses = `{'204': {description: Done}, '429': {description: Slow down, headers: {${headers}}, ${body}}}`;
  const { api } = lowered(`paths: {/x: {get: {operationId: find, responses: ${responses}}}}`);
  const { files } = csharp.emit(api, { name: 'example', published: 'example', version: '1.0.0' });
  const { text } = only(files.filter((file) => file.path.endsWith('Errors/Find.cs')));
  expect(text).toBe(`// Generated from the OpenAPI description: edit that and regenerate.

using System.Collections.Generic;
using System.Diagnostics;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using example.Runtime;
using example.Runtime.Json;
using example.Runtime.Strict;

namespace example.Models.Errors;

/// <summary>Slow down</summary>
public sealed class FindTooManyRequestsException : SDKException
{
    internal FindTooManyRequestsException(Attempt attempt, ReceivedResponse received, string detail, FindTooManyRequestsData? content)
        : base(attempt, received, detail)
    {
        Content = content;
        RetryAfter = FindTooManyRequestsExceptionHeaders.RetryAfterHeader.Of(received);
        MessageHeader = FindTooManyRequestsExceptionHeaders.MessageHeaderHeader.Of(received);
        XKey = FindTooManyRequestsExceptionHeaders.XKeyHeader.Of(received);
    }

    /// <summary>The decoded body; null where it is JSON of another kind than the API declares.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public FindTooManyRequestsData? Content { get; }

    /// <summary>Seconds</summary>
    public long? RetryAfter { get; }

    /// <summary>The response header <c>Message</c>.</summary>
    public string? MessageHeader { get; }

    /// <summary>The response header <c>X-Key</c>.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    [JsonIgnore]
    public IReadOnlyList<string>? XKey { get; }

    internal static FindTooManyRequestsException? Of(Attempt attempt, ReceivedResponse received, string detail) =>
        received.TryJson(FindTooManyRequestsDataCodec.Instance, out var content) ? new FindTooManyRequestsException(attempt, received, detail, content) : null;
}

internal static class FindTooManyRequestsExceptionHeaders
{
    internal static readonly ResultHeader<long?> RetryAfterHeader = new(
        "retry-after",
        HeaderForm.One(ScalarForm.Integer),
        JsonCodecs.Nullable(JsonCodecs.Int64),
        static () => new JsonSchema { Type = "integer" });
    internal static readonly ResultHeader<string> MessageHeaderHeader = new(
        "message",
        HeaderForm.One(ScalarForm.Text),
        JsonCodecs.String,
        static () => new JsonSchema { Type = "string" });
    internal static readonly ResultHeader<IReadOnlyList<string>> XKeyHeader = new(
        "x-key",
        HeaderForm.List(ScalarForm.Text),
        JsonCodecs.ListOf(JsonCodecs.String),
        static () => new JsonSchema { Type = "array", Items = new JsonSchema { Type = "string" } });
}

/// <summary>FindTooManyRequestsData.</summary>
[JsonConverter(typeof(FindTooManyRequestsDataCodec.Converter))]
public sealed record FindTooManyRequestsData : Model
{
    internal string? _message;

    /// <summary><c>message</c></summary>
    public string? Message
    {
        get => _message;
        init => Set(ref _message, value, 0);
    }

    internal override IModelCodec OwnCodec => FindTooManyRequestsDataCodec.Instance;

    /// <summary>Reads an object that was kept as JSON.</summary>
    /// <exception cref="JsonException">The text is not a JSON object.</exception>
    public static FindTooManyRequestsData FromJson(string json) => FindTooManyRequestsDataCodec.Instance.Parse(json);

    /// <inheritdoc/>
    public bool Equals(FindTooManyRequestsData? other) => FindTooManyRequestsDataCodec.Instance.AreEqual(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => FindTooManyRequestsDataCodec.Instance.HashOf(this);

    /// <inheritdoc/>
    protected override bool PrintMembers(StringBuilder builder) => false;
}

internal static class FindTooManyRequestsDataCodec
{
    internal static readonly ModelCodec<FindTooManyRequestsData> Instance = new(
        static () => new FindTooManyRequestsData(),
        static fields => fields
            .Add("message", JsonCodecs.String, static model => ref model._message!));

    internal static class Strict
    {
        internal static readonly JsonSchema Schema = new JsonSchema
        {
            Type = "object",
            Properties = new Dictionary<string, JsonSchema> { ["message"] = new JsonSchema { Type = "string" } },
        };
    }

    internal sealed class Converter() : CodecConverter<FindTooManyRequestsData>(Instance);
}
`);
});

using System.Text.Json.Serialization;
using PlexAPI.Models;
using PlexAPI.Runtime.Json;

namespace PlexAPI.Tests.Support;

/// <summary>A union as they are generated, told apart by what fits best.</summary>
[JsonConverter(typeof(ChoiceCodec.Converter))]
internal sealed class Choice : Union
{
    internal Choice(object value)
        : base(value)
    {
    }

    public static implicit operator Choice(Thing value) => new(value);

    public static implicit operator Choice(string value) => new(value);

    internal override IUnionCodec OwnCodec => ChoiceCodec.Instance;

    public static Choice FromJson(string json) => ChoiceCodec.Instance.Parse(json);
}

internal static class ChoiceCodec
{
    internal static readonly UnionCodec<Choice> Instance = new(
        static value => new(value),
        static () =>
        [
            UnionVariant.Of(JsonCodecs.ListOf(JsonCodecs.Boolean), """{"type":"array","items":{"type":"boolean"}}"""),
            UnionVariant.Of(ThingCodec.Instance, """{"type":"object","required":["size"],"properties":{"size":{"type":"integer"},"authToken":{"type":"string"}}}"""),
            UnionVariant.Of(OtherCodec, """{"type":"object","properties":{"kind":{"type":"string","const":"labels"},"size":{"type":"integer"}}}"""),
            UnionVariant.Of(JsonCodecs.String, """{"type":"string"}"""),
            UnionVariant.Of(JsonCodecs.Int64, """{"type":"integer","const":5}"""),
        ]);

    private static JsonCodec<System.Collections.Generic.IReadOnlyDictionary<string, System.Text.Json.JsonElement>> OtherCodec => JsonCodecs.MapOf(JsonCodecs.Any);

    internal sealed class Converter() : CodecConverter<Choice>(Instance);
}

/// <summary>A union as they are generated, told apart by the property <c>kind</c>.</summary>
internal sealed class Tagged : Union
{
    internal Tagged(object value)
        : base(value)
    {
    }

    internal override IUnionCodec OwnCodec => TaggedCodec.Closed;
}

internal static class TaggedCodec
{
    /// <summary>No value but the listed ones means a variant.</summary>
    internal static readonly UnionCodec<Tagged> Closed = new(
        static value => new(value),
        static () => [UnionVariant.Of(ThingCodec.Instance)],
        new UnionDiscriminator("kind", new System.Collections.Generic.Dictionary<string, int> { ["thing"] = 0, ["1"] = 0, ["true"] = 0 }));

    /// <summary>Any other value means the last variant.</summary>
    internal static readonly UnionCodec<Tagged> WithDefault = new(
        static value => new(value),
        static () => [UnionVariant.Of(JsonCodecs.MapOf(JsonCodecs.String)), UnionVariant.Of(ThingCodec.Instance)],
        new UnionDiscriminator("kind", new System.Collections.Generic.Dictionary<string, int> { ["labels"] = 0 }, 1));
}

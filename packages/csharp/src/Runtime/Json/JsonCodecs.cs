using System.Text.Json;

namespace PlexAPI.Runtime.Json;

/// <summary>The codecs of the types that every API has.</summary>
internal static class JsonCodecs
{
    public static readonly JsonCodec<string> String = new StringCodec();
    public static readonly JsonCodec<bool> Boolean = new BooleanCodec();
    public static readonly JsonCodec<int> Int32 = new Int32Codec();
    public static readonly JsonCodec<long> Int64 = new Int64Codec();
    public static readonly JsonCodec<double> Double = new DoubleCodec();
    public static readonly JsonCodec<decimal> Decimal = new DecimalCodec();
    public static readonly JsonCodec<System.DateTimeOffset> DateTime = new DateTimeCodec();
    public static readonly JsonCodec<System.DateOnly> Date = new DateCodec();
    public static readonly JsonCodec<JsonElement> Any = new AnyCodec();

    public static readonly JsonCodec<UploadFile> File = new FileCodec();

    /// <summary>A list; with <paramref name="single"/> it may come as its only item.</summary>
    public static JsonCodec<System.Collections.Generic.IReadOnlyList<T>> ListOf<T>(JsonCodec<T> items, bool single = false) =>
        new ListCodec<T>(items, single);

    /// <summary>An object whose properties all have the same type.</summary>
    public static JsonCodec<System.Collections.Generic.IReadOnlyDictionary<string, T>> MapOf<T>(JsonCodec<T> values) =>
        new MapCodec<T>(values);

    /// <summary>A value that may be null.</summary>
    public static JsonCodec<T?> Nullable<T>(JsonCodec<T> codec)
        where T : struct => new NullableValueCodec<T>(codec);

    /// <summary>An object that may be null.</summary>
    public static JsonCodec<T?> NullableReference<T>(JsonCodec<T> codec)
        where T : class => new NullableReferenceCodec<T>(codec);
}

using System.Linq;
using System.Text.Json;

namespace PlexAPI.Runtime.Json;

/// <summary>Whether two values of JSON are the same: JsonElement tells it from .NET 9 on.</summary>
internal static class JsonEquality
{
    /// <summary>The order of members says nothing; <c>1</c> and <c>1.0</c> are one number.</summary>
    public static bool AreEqual(JsonElement one, JsonElement other) =>
        one.ValueKind == other.ValueKind && one.ValueKind switch
        {
            JsonValueKind.Object => AreEqualObjects(one, other),
            JsonValueKind.Array => one.GetArrayLength() == other.GetArrayLength()
                && one.EnumerateArray().Zip(other.EnumerateArray()).All(pair => AreEqual(pair.First, pair.Second)),
            JsonValueKind.String => one.GetString() == other.GetString(),
            JsonValueKind.Number => AreEqualNumbers(one, other),
            _ => true,
        };

    private static bool AreEqualObjects(JsonElement one, JsonElement other) =>
        one.EnumerateObject().Count() == other.EnumerateObject().Count()
        && one.EnumerateObject().All(member =>
            other.TryGetProperty(member.Name, out var value) && AreEqual(member.Value, value));

    private static bool AreEqualNumbers(JsonElement one, JsonElement other)
    {
        if (one.GetRawText() == other.GetRawText())
        {
            return true;
        }

        // A double has fewer digits, and a decimal a smaller range.
        return one.TryGetDecimal(out var exact) && other.TryGetDecimal(out var otherExact)
            ? exact == otherExact
            : one.GetDouble().Equals(other.GetDouble());
    }
}

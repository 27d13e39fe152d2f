using System;

namespace PlexAPI.Runtime;

/// <summary>Refuses what means nothing before it is used.</summary>
internal static class Checked
{
    /// <summary>A required argument, which code can leave out that is compiled without <c>Nullable</c>.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public static T Given<T>(T? value, string name)
        where T : class =>
        value ?? throw new ArgumentException($"{name} is missing; give it a value");

    /// <exception cref="ArgumentOutOfRangeException">The value is below zero.</exception>
    public static T? NotNegative<T>(T? value, string name)
        where T : struct, IComparable<T>
    {
        if (value is { } given)
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(given, default, name);
        }

        return value;
    }

    /// <inheritdoc cref="NotNegative"/>
    public static TimeSpan? Timeout(TimeSpan? value, string name) =>
        value == System.Threading.Timeout.InfiniteTimeSpan ? value : NotNegative(value, name);
}

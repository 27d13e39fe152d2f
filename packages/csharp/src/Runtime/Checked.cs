using System;

namespace PlexAPI.Runtime;

/// <summary>Refuses settings that mean nothing where they are set, and not where they are used.</summary>
internal static class Checked
{
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

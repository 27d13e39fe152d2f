using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Reflection;
using System.Text.Json;

namespace Conformance;

/// <summary>Everything that .NET can make of a value: text, JSON, and what debuggers show.</summary>
internal static class Inspection
{
    private const int MostLevels = 4;
    private static readonly JsonSerializerOptions Deep = new() { MaxDepth = 1000 };

    public static IEnumerable<string> Of(object? value) => [$"{value}", JsonOf(value), .. Debugger(value, MostLevels)];

    private static string JsonOf(object? value)
    {
        try
        {
            return value is Exception ? "" : JsonSerializer.Serialize(value, Deep);
        }
        catch (Exception exception) when (exception is NotSupportedException or InvalidOperationException)
        {
            return exception.Message;
        }
    }

    /// <summary>Properties and fields, private ones too, apart from those that debuggers are told to hide.</summary>
    private static IEnumerable<string> Debugger(object? value, int levels)
    {
        if (value is null || levels == 0 || value is string || value.GetType().IsPrimitive || value is JsonElement)
        {
            return [$"{value}"];
        }

        var type = value.GetType();
        if (type.Namespace?.StartsWith("System", StringComparison.Ordinal) != false && value is not Exception)
        {
            return [$"{value}"];
        }

        if (type.GetCustomAttribute<DebuggerTypeProxyAttribute>(inherit: true) is { } proxy
            && Type.GetType(proxy.ProxyTypeName) is { } view)
        {
            value = Activator.CreateInstance(view, value)!;
            type = view;
            return type.GetProperties().SelectMany(property => Debugger(property.GetValue(value), levels - 1));
        }

        const BindingFlags All = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;
        var properties = type.GetProperties(All).Where(static property => property.GetIndexParameters().Length == 0 && IsShown(property));
        return properties.SelectMany(property => Debugger(Get(property, value), levels - 1)).Append($"{value}");
    }

    private static bool IsShown(MemberInfo member) =>
        member.GetCustomAttribute<DebuggerBrowsableAttribute>()?.State != DebuggerBrowsableState.Never;

    private static object? Get(PropertyInfo property, object value)
    {
        try
        {
            return property.GetValue(value);
        }
        catch (TargetInvocationException exception)
        {
            return exception.Message;
        }
    }
}

using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Reflection;

namespace PlexAPI.Tests.Support;

/// <summary>What a debugger shows.</summary>
internal static class DebuggerView
{
    /// <summary>
    /// The text of a value, and the properties that may be browsed: of its proxy, where it has one; else its fields too,
    /// and those of our types in them.
    /// </summary>
    public static string Shown(object value)
    {
        var proxy = value.GetType().GetCustomAttribute<DebuggerTypeProxyAttribute>(inherit: true);
        var view = proxy is null ? value : Activator.CreateInstance(Type.GetType(proxy.ProxyTypeName)!, value)!;
        var shown = view.GetType().GetProperties()
            .Where(static property => property.GetIndexParameters().Length == 0)
            .Where(static property => property.GetCustomAttribute<DebuggerBrowsableAttribute>()?.State != DebuggerBrowsableState.Never)
            .Select(property => property.GetValue(view))
            .Select(TextOf);
        var fields = proxy is null ? FieldsOf(value) : [];
        return string.Join('\n', shown.Concat(fields).Append(value.ToString()));
    }

    /// <summary>Fields that are not those of properties.</summary>
    private static IEnumerable<string?> FieldsOf(object value) =>
        value.GetType().GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
            .Where(static field => !field.Name.StartsWith('<'))
            .Where(static field => field.GetCustomAttribute<DebuggerBrowsableAttribute>()?.State != DebuggerBrowsableState.Never)
            .Select(field => field.GetValue(value))
            .Select(static one => one is { } inner && inner.GetType() is { IsClass: true } type && type.Assembly == typeof(PlexAPISDK).Assembly ? Shown(inner) : TextOf(one));

    private static string? TextOf(object? one) =>
        one is System.Collections.IEnumerable items and not string ? string.Join(' ', items.Cast<object?>()) : one?.ToString();
}

using System;
using System.Diagnostics;
using System.Linq;
using System.Reflection;

namespace PlexAPI.Tests.Support;

/// <summary>What a debugger shows.</summary>
internal static class DebuggerView
{
    /// <summary>The text of a value, and the properties that may be browsed: of its proxy, where it has one.</summary>
    public static string Shown(object value)
    {
        var proxy = value.GetType().GetCustomAttribute<DebuggerTypeProxyAttribute>(inherit: true);
        var view = proxy is null ? value : Activator.CreateInstance(Type.GetType(proxy.ProxyTypeName)!, value)!;
        var shown = view.GetType().GetProperties()
            .Where(static property => property.GetIndexParameters().Length == 0)
            .Where(static property => property.GetCustomAttribute<DebuggerBrowsableAttribute>()?.State != DebuggerBrowsableState.Never)
            .Select(property => property.GetValue(view))
            .Select(static one => one is System.Collections.IEnumerable items and not string ? string.Join(' ', items.Cast<object?>()) : one?.ToString());
        return string.Join('\n', shown.Append(value.ToString()));
    }
}

using System;
using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;

namespace PlexAPI.Runtime;

/// <summary>
/// An entry of <c>NO_PROXY</c>: <c>*</c>, a host and what is below it, an address, or a range of addresses; hosts and
/// addresses may have a port.
/// </summary>
internal sealed class ProxyExemption
{
    // Not source-generated: it is used once, and this keeps the package smaller.
    private static readonly Regex EntryForm = new(@"^(\[.+\]|[^:]*)(?::([0-9]+))?\z", RegexOptions.CultureInvariant);

    private readonly bool _isAll;
    private readonly int? _port;
    private readonly (byte[] Address, int Bits)? _range;
    private readonly string _name = "";

    public ProxyExemption(string entry)
    {
        _isAll = entry == "*";
        _range = RangeOf(entry);
        if (_range is not null || EntryForm.Match(entry) is not { Success: true } found)
        {
            return;
        }

        _port = found.Groups[2].Success && int.TryParse(found.Groups[2].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var port) ? port : null;
        var host = found.Groups[1].Value;
        _range = RangeOf(host.Trim('[', ']'));
        host = host.StartsWith('*') ? host[1..] : host;
        _name = Plain(host.StartsWith('.') ? host[1..] : host);
    }

    /// <summary>Whether a host is this machine.</summary>
    public static bool IsLocal(string host) =>
        Plain(host) == "localhost" || (AddressOf(host) is { } address && IPAddress.IsLoopback(address));

    public bool HoldsFor(string host, int port)
    {
        if (_isAll || (_port is { } only && only != port))
        {
            return _isAll;
        }

        if (AddressOf(host) is { } address)
        {
            return _range is { } range && IsWithin(address.GetAddressBytes(), range.Address, range.Bits);
        }

        return _range is null && _name.Length > 0 && ("." + Plain(host)).EndsWith("." + _name, StringComparison.Ordinal);
    }

    private static string Plain(string host) => (host.EndsWith('.') ? host[..^1] : host).ToLowerInvariant();

    /// <summary>The address that a host is given as; null for a name.</summary>
    private static IPAddress? AddressOf(string host) =>
        !IPAddress.TryParse(host.Trim('[', ']'), out var address) ? null : address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;

    private static (byte[] Address, int Bits)? RangeOf(string text)
    {
        var parts = text.Split('/');
        // The framework would also parse a single number as an IPv4 address.
        if (parts.Length > 2 || (!parts[0].Contains(':', StringComparison.Ordinal) && parts[0].Split('.').Length != 4) || AddressOf(parts[0])?.GetAddressBytes() is not { } address)
        {
            return null;
        }

        var bits = address.Length * 8;
        return parts.Length == 1 || (int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var given) && (bits = given) <= address.Length * 8)
            ? (address, bits)
            : null;
    }

    private static bool IsWithin(byte[] address, byte[] first, int bits)
    {
        if (address.Length != first.Length)
        {
            return false;
        }

        var whole = bits / 8;
        var mask = (0xff00 >> (bits % 8)) & 0xff;
        return address.AsSpan(0, whole).SequenceEqual(first.AsSpan(0, whole)) && (mask == 0 || (address[whole] & mask) == (first[whole] & mask));
    }
}

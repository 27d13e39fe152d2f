using System;
using System.Collections.Generic;
using System.Net;
using System.Net.Sockets;

namespace PlexAPI.Tests.Support;

/// <summary>An address at which no more connections are made: as many wait to be accepted as the system lets wait.</summary>
internal sealed class FullQueue : IDisposable
{
    private readonly List<Socket> _sockets = [];

    private FullQueue()
    {
    }

    /// <summary>Null where the system makes connections all the same.</summary>
    public string? Url { get; private init; }

    public static FullQueue Listen()
    {
        var listening = NewSocket();
        listening.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        listening.Listen(0);
        var address = (IPEndPoint)listening.LocalEndPoint!;
        List<Socket> sockets = [listening];
        var isFull = false;
        while (!isFull && sockets.Count < 20)
        {
            var waiting = NewSocket();
            sockets.Add(waiting);
            isFull = !waiting.ConnectAsync(address).Wait(200);
        }

        var full = new FullQueue { Url = isFull ? $"http://{address}" : null };
        full._sockets.AddRange(sockets);
        return full;
    }

    public void Dispose() => _sockets.ForEach(static socket => socket.Dispose());

    private static Socket NewSocket() => new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
}

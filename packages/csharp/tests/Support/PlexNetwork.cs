using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

namespace PlexAPI.Tests.Support;

/// <summary>
/// A proxy that is plex.tv and every media server to whoever goes through it: what is meant for them, it sends to the
/// mock server.
/// </summary>
internal sealed class PlexNetwork : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _end = new();
    private readonly HttpClient _client = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false });
    private readonly X509Certificate2 _certificate = CreateCertificate();
    private readonly List<string> _answered = [];
    private readonly Task _loop;

    public PlexNetwork()
    {
        _listener.Start();
        _loop = AcceptAsync();
    }

    /// <summary>The mock server that answers from now on.</summary>
    public required Uri Mock { get; set; }

    public string Url => $"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}";

    /// <summary>The certificate of all its servers, which has to be trusted.</summary>
    public string CertificatePem => _certificate.ExportCertificatePem();

    /// <summary>What was answered since the last time: <c>GET https://plex.tv/api/v2/user: 200</c>.</summary>
    public IReadOnlyList<string> TakeAnswered()
    {
        lock (_answered)
        {
            string[] taken = [.. _answered];
            _answered.Clear();
            return taken;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        await _loop;
        _listener.Stop();
        _client.Dispose();
        _certificate.Dispose();
        _end.Dispose();
    }

    private static X509Certificate2 CreateCertificate()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=mock of Plex", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName("plex.tv");
        names.AddDnsName("clients.plex.tv");
        names.AddIpAddress(IPAddress.Parse("10.10.10.47"));
        request.CertificateExtensions.Add(names.Build());
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, false, 0, true));
        return request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
    }

    private async Task AcceptAsync()
    {
        var open = new List<Task>();
        try
        {
            while (true)
            {
                open.Add(ServeAsync(await _listener.AcceptTcpClientAsync(_end.Token)));
            }
        }
        catch (Exception exception) when (exception is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            await Task.WhenAll(open);
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        using (client)
        {
            try
            {
                Stream stream = client.GetStream();
                var head = await HeadAsync(stream);
                var origin = "";
                if (head is ["CONNECT", var server, ..])
                {
                    origin = $"https://{server}";
                    await stream.WriteAsync("HTTP/1.1 200 OK\r\n\r\n"u8.ToArray(), _end.Token);
                    var secure = new SslStream(stream);
                    await secure.AuthenticateAsServerAsync(new SslServerAuthenticationOptions { ServerCertificate = _certificate }, _end.Token);
                    stream = secure;
                    head = await HeadAsync(stream);
                }

                for (; head.Count > 0; head = await HeadAsync(stream))
                {
                    await AnswerAsync(stream, head, new Uri(origin + head[1]));
                }
            }
            catch (Exception exception) when (exception is IOException or OperationCanceledException or SocketException or ObjectDisposedException)
            {
                // The client went away, or the test is over.
            }
        }
    }

    private async Task AnswerAsync(Stream stream, IReadOnlyList<string> head, Uri asked)
    {
        var path = asked.Host is "plex.tv" or "clients.plex.tv" ? asked.PathAndQuery.Replace("/api/v2", "", StringComparison.Ordinal) : asked.PathAndQuery;
        using var request = new HttpRequestMessage(new HttpMethod(head[0]), new Uri(Mock, path));
        var headers = head.Skip(3).Select(static line => line.Split(':', 2, StringSplitOptions.TrimEntries)).ToArray();
        var length = headers.Where(static header => header[0].Equals("Content-Length", StringComparison.OrdinalIgnoreCase)).Select(static header => header[1]).SingleOrDefault("0");
        var sent = new byte[int.Parse(length, System.Globalization.CultureInfo.InvariantCulture)];
        await stream.ReadExactlyAsync(sent, _end.Token);
        request.Content = sent.Length > 0 ? new ByteArrayContent(sent) : null;
        foreach (var header in headers.Where(static header => !header[0].Equals("Host", StringComparison.OrdinalIgnoreCase)))
        {
            _ = request.Headers.TryAddWithoutValidation(header[0], header[1]) || request.Content?.Headers.TryAddWithoutValidation(header[0], header[1]) == true;
        }

        using var response = await _client.SendAsync(request, _end.Token);
        var body = await response.Content.ReadAsByteArrayAsync(_end.Token);
        lock (_answered)
        {
            _answered.Add($"{head[0]} {asked.GetLeftPart(UriPartial.Path)}: {(int)response.StatusCode}");
        }

        var answer = $"HTTP/1.1 {(int)response.StatusCode} X\r\ncontent-type: {response.Content.Headers.ContentType}\r\ncontent-length: {body.Length}\r\n\r\n";
        await stream.WriteAsync(Encoding.Latin1.GetBytes(answer), _end.Token);
        await stream.WriteAsync(body, _end.Token);
    }

    /// <summary>The three words of the first line, and each header; nothing where the client has closed.</summary>
    private async Task<IReadOnlyList<string>> HeadAsync(Stream stream)
    {
        var text = new StringBuilder();
        var one = new byte[1];
        while (text.Length < 4 || text.ToString(text.Length - 4, 4) != "\r\n\r\n")
        {
            if (await stream.ReadAsync(one, _end.Token) == 0)
            {
                return [];
            }

            text.Append((char)one[0]);
        }

        var lines = text.ToString().Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        return [.. lines[0].Split(' '), .. lines[1..]];
    }
}

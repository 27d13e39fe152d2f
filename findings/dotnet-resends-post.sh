#!/usr/bin/env bash
# What one would guess: .NET's SocketsHttpHandler sends a request again by itself only where the server cannot have acted
# on it, or where the method is idempotent (RFC 9110, section 9.2.2). A POST that was written whole is sent once.
#
# What happens in .NET 10: what decides is not the method, but whether the request has a body. If a kept connection ends
# without a byte of the response, a POST without a body is sent again on a new connection, as a GET is, and the program
# sees one success. A PUT with a body, which could be repeated, is sent once and fails. No property of the handler
# switches this off.
#
# Why it matters: many APIs have POST operations whose arguments are in the path or the query. A server that reads such
# a request, acts on it and then stops has it done twice, and neither the program nor a limit on retries knows. A client
# that promises one request has to wrap the connection (PlaintextStreamFilter or ConnectCallback), and report the end of
# the stream in another way than by zero bytes or an IOException.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cat >check.cs <<'CS'
using System.Net;
using System.Net.Http;
using System.Net.Sockets;
using System.Text;

/// How often the server gets a request on a kept connection that it closes after it has read one more.
async Task<string> Sent(HttpMethod method, string? body)
{
    var listener = new TcpListener(IPAddress.Loopback, 0);
    listener.Start();
    var requests = 0;
    async Task Serve(TcpClient client, bool isFirst)
    {
        var stream = client.GetStream();
        var buffer = new byte[4096];
        for (var number = 0; await stream.ReadAsync(buffer) > 0 && !(isFirst && number > 0); number++)
        {
            Interlocked.Increment(ref requests);
            await stream.WriteAsync(Encoding.ASCII.GetBytes("HTTP/1.1 204 Done\r\n\r\n"));
        }
        if (isFirst)
        {
            Interlocked.Increment(ref requests);
            client.Close();
        }
    }
    _ = Task.Run(async () =>
    {
        for (var isFirst = true; ; isFirst = false)
        {
            _ = Serve(await listener.AcceptTcpClientAsync(), isFirst);
        }
    });
    using var http = new HttpClient(new SocketsHttpHandler());
    var url = $"http://{listener.LocalEndpoint}/";
    (await http.GetAsync(url)).Dispose();
    Interlocked.Exchange(ref requests, 0);
    string outcome;
    try
    {
        using var request = new HttpRequestMessage(method, url) { Content = body is null ? null : new StringContent(body) };
        outcome = ((int)(await http.SendAsync(request)).StatusCode).ToString();
    }
    catch (HttpRequestException)
    {
        outcome = "an HttpRequestException";
    }
    return $"{requests} requests, then {outcome}";
}

Console.WriteLine($"GET: {await Sent(HttpMethod.Get, null)}");
Console.WriteLine($"POST without a body: {await Sent(HttpMethod.Post, null)}");
Console.WriteLine($"POST with a body: {await Sent(HttpMethod.Post, "hi")}");
Console.WriteLine($"PUT with a body: {await Sent(HttpMethod.Put, "hi")}");
Environment.Exit(0);
CS
echo ".NET $(dotnet --version)"
dotnet run check.cs | tee seen
diff seen - <<'END' || { echo 'no longer so: rewrite or remove this finding'; exit 1; }
GET: 2 requests, then 204
POST without a body: 2 requests, then 204
POST with a body: 1 requests, then an HttpRequestException
PUT with a body: 1 requests, then an HttpRequestException
END

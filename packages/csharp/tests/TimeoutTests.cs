using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using PlexAPI.Models;
using PlexAPI.Models.Components;
using PlexAPI.Models.Errors;
using PlexAPI.Models.Requests;
using PlexAPI.Runtime.Body;
using PlexAPI.Tests.Support;
using Xunit;

namespace PlexAPI.Tests;

/// <summary>A limit is over when the fake clock says so, once the phase in question has begun: no test waits for time.</summary>
public sealed class TimeoutTests
{
    private static readonly TimeSpan Limit = TimeSpan.FromMilliseconds(1500);

    private static void AssertTimeout(RequestTimeoutException error, string phase, string message)
    {
        Assert.Equal((phase, Limit), (error.Phase, error.Timeout));
        Assert.Equal(message, error.Message);
        Canary.AssertNotIn(error.ToString());
    }

    [Fact]
    public async Task HeadersThatDoNotCome()
    {
        var clock = new FakeClock();
        await using var server = new LocalServer((_, _) =>
        {
            clock.TimeIsUp();
            return Task.CompletedTask;
        });
        var api = new TestApi { ServerURL = server.Url, Clock = clock, Timeout = Limit, Retries = RetryOptions.None };

        var error = await api.FailAsync<RequestTimeoutException>();

        AssertTimeout(error, "headers", $"getThing: no response within 1500 ms for GET {server.Url}/thing");
    }

    [Fact]
    public async Task AConnectionThatIsNeverMade()
    {
        using var full = FullQueue.Listen();
        Assert.SkipWhen(full.Url is null, "this system makes connections that nobody accepts");
        RequestTimeoutException error;
        var limit = TimeSpan.FromMilliseconds(100);
        do
        {
            limit *= 2;
            using var sdk = new PlexAPISDK(new Security { AccessToken = "token" }, serverURL: full.Url, timeout: limit, retries: RetryOptions.None);
            error = await Assert.ThrowsAsync<RequestTimeoutException>(() => sdk.Security.GetTransientTokenAsync(QueryParamType.Delegation, Scope.All));
        }
        while (error.Phase == "request" && limit < TimeSpan.FromMinutes(1));

        Assert.Equal(("headers", limit), (error.Phase, error.Timeout));
    }

    [Theory]
    [InlineData("200 OK")]
    [InlineData("401 No")]
    public async Task ABodyThatDoesNotEnd(string status)
    {
        var clock = new FakeClock();
        await using var server = new LocalServer((_, connection) =>
            connection.WriteAsync($"HTTP/1.1 {status}\r\ncontent-type: application/json\r\ncontent-length: 9\r\n\r\n{{"));
        var handler = new Announcing(new SocketsHttpHandler(), clock.TimeIsUp);
        var api = new TestApi { ServerURL = server.Url, Handler = handler, Clock = clock, Timeout = Limit, Retries = RetryOptions.None };

        var error = await api.FailAsync<RequestTimeoutException>();

        AssertTimeout(error, "body", $"getThing: no complete body within 1500 ms for GET {server.Url}/thing");
    }

    [Theory]
    [InlineData("HTTP/1.1 200 OK\r\nx: ", "y")]
    [InlineData("", "HTTP/1.1 103 Early Hints\r\n\r\n")]
    [InlineData("", "HTTP/1.1 100 Continue\r\n\r\n")]
    public async Task HeadersThatComeAPieceNowAndThen(string start, string piece)
    {
        var clock = new FakeClock();
        await using var server = new LocalServer(async (_, connection) =>
        {
            await connection.WriteAsync(start);
            for (var number = 0; ; number++)
            {
                await connection.WriteAsync(piece);
                await Task.Delay(5);
                if (number == 20)
                {
                    clock.TimeIsUp();
                }
            }
        });
        var api = new TestApi { ServerURL = server.Url, Clock = clock, Timeout = Limit, Retries = RetryOptions.None };

        var error = await api.FailAsync<RequestTimeoutException>();

        AssertTimeout(error, "headers", $"getThing: no response within 1500 ms for GET {server.Url}/thing");
    }

    [Fact]
    public async Task ABodyThatComesAPieceNowAndThen()
    {
        var clock = new FakeClock();
        await using var server = new LocalServer(async (_, connection) =>
        {
            await connection.WriteAsync("HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n\r\n");
            while (true)
            {
                await connection.WriteAsync(" ");
                await Task.Delay(5);
            }
        });
        var handler = new Announcing(new SocketsHttpHandler(), clock.TimeIsUp);
        var api = new TestApi { ServerURL = server.Url, Handler = handler, Clock = clock, Timeout = Limit, Retries = RetryOptions.None };

        Assert.Equal("body", (await api.FailAsync<RequestTimeoutException>()).Phase);
    }

    /// <summary>All of it has come when the time is up, long before half a gigabyte can be decompressed.</summary>
    [Fact]
    public async Task ABodyThatUnfoldsToMoreThanThereIsTimeFor()
    {
        var member = Zipped(new byte[1 << 24]);
        var body = Zipped([.. Enumerable.Repeat(member, 32).SelectMany(static each => each)]);
        var clock = new FakeClock();
        await using var server = new LocalServer(async (_, connection) =>
        {
            await connection.SendAsync(200, body, "content-encoding: gzip, gzip");
            await Task.Delay(50);
            clock.TimeIsUp();
        });
        var api = new TestApi { ServerURL = server.Url, Clock = clock, Timeout = Limit, MaxResponseBytes = int.MaxValue, Retries = RetryOptions.None };

        await api.FailAsync<RequestTimeoutException>();
    }

    private static byte[] Zipped(byte[] bytes)
    {
        using var zipped = new MemoryStream();
        using (var packing = new GZipStream(zipped, CompressionLevel.Fastest))
        {
            packing.Write(bytes);
        }

        return zipped.ToArray();
    }

    [Fact]
    public async Task ACredentialThatDoesNotCome()
    {
        var clock = new FakeClock();
        var api = new TestApi
        {
            Handler = Replies.Of("{}"),
            Clock = clock,
            Timeout = Limit,
            Security = new Login
            {
                Token = Credential.From(_ =>
                {
                    clock.TimeIsUp();
                    return new ValueTask<string?>(new TaskCompletionSource<string?>().Task);
                }),
            },
        };

        AssertTimeout(await api.FailAsync<RequestTimeoutException>(options: new RequestOptions { Retries = RetryOptions.None }), "request", "getThing: no request made within 1500 ms for GET http://127.0.0.1:1/thing");
    }

    [Theory]
    [InlineData("before", "request")]
    [InlineData("after", "body")]
    public async Task AHookThatDoesNotEnd(string when, string phase)
    {
        var clock = new FakeClock();
        var hook = new Endless(when, clock.TimeIsUp);
        var api = new TestApi { Handler = Replies.Of("{}"), Clock = clock, Timeout = Limit, Hooks = [hook], Retries = RetryOptions.None };

        Assert.Equal(phase, (await api.FailAsync<RequestTimeoutException>()).Phase);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task AStreamToSendThatDoesNotEnd(bool isMultipart)
    {
        var clock = new FakeClock();
        await using var server = LocalServer.Answering(200, "{}");
        using var stream = new Stuck(clock.TimeIsUp);
        var api = new TestApi { ServerURL = server.Url, Clock = clock, Timeout = Limit, Method = "PUT", Retries = RetryOptions.None };

        var error = await api.FailAsync<RequestTimeoutException>(parts => parts.Body = isMultipart
            ? MultipartBody.Of("multipart/form-data", new Upload { File = stream }, UploadCodec.Instance)
            : Bodies.Binary("text/plain", new UploadFile(stream)));

        Assert.Equal("headers", error.Phase);
    }

    [Fact]
    public async Task EveryAttemptHasItsOwnTimeAndTheLastErrorIsGiven()
    {
        var clock = new FakeClock();
        await using var server = new LocalServer((_, _) =>
        {
            clock.TimeIsUp();
            return Task.CompletedTask;
        });
        var api = new TestApi { ServerURL = server.Url, Clock = clock };

        await api.FailAsync<RequestTimeoutException>(options: new RequestOptions { Timeout = Limit });

        Assert.Equal([Limit, Limit, Limit], clock.Limits);
        Assert.Equal(2, clock.Delays.Count);
        Assert.Equal(3, server.Requests.Count);
    }

    [Fact]
    public async Task AHandlerThatDoesNotHeedTheToken()
    {
        var clock = new FakeClock();
        var handler = new Replies((_, _) =>
        {
            clock.TimeIsUp();
            return new TaskCompletionSource<HttpResponseMessage>().Task;
        });

        var error = await new TestApi { Handler = handler, Clock = clock, Timeout = Limit, Retries = RetryOptions.None }.FailAsync<RequestTimeoutException>();

        Assert.Equal("headers", error.Phase);
    }

    [Fact]
    public async Task ABodyOfAHandlerThatDoesNotHeedTheToken()
    {
        var clock = new FakeClock();
        using var stream = new Stuck(clock.TimeIsUp);
        var handler = new Replies((_, _) => Task.FromResult(new HttpResponseMessage { Content = new StreamContent(stream) }));

        var error = await new TestApi { Handler = handler, Clock = clock, Timeout = Limit, Retries = RetryOptions.None }.FailAsync<RequestTimeoutException>();

        Assert.Equal("body", error.Phase);
    }

    private sealed class Endless(string when, Action begun) : Hooks
    {
        public override async ValueTask BeforeRequestAsync(OutgoingRequest request, CancellationToken cancellationToken) =>
            await StayAsync("before");

        public override async ValueTask AfterSuccessAsync(OutgoingRequest request, OperationResponse response, CancellationToken cancellationToken) =>
            await StayAsync("after");

        private async Task StayAsync(string now)
        {
            if (now == when)
            {
                begun();
                await new TaskCompletionSource().Task;
            }
        }
    }
}

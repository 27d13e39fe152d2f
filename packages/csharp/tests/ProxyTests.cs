using System;
using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Text;
using System.Threading.Tasks;
using PlexAPI.Models.Errors;
using PlexAPI.Runtime;
using PlexAPI.Tests.Support;
using Xunit;

namespace PlexAPI.Tests;

/// <summary>The environment or an option says through which proxy a request goes.</summary>
public sealed class ProxyTests
{
    private static readonly string Login = "Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes("us@er:p+/w"));

    private static string WithLogin(LocalServer proxy, string login = "us%40er:p+%2Fw") => proxy.Url.Replace("//", $"//{login}@", StringComparison.Ordinal);

    private static IEnumerable<(string Method, string Target)> Asked(LocalServer proxy) => proxy.Requests.Select(static request => (request.Method, request.Target));

    private static string? Chosen(string url, params (string Name, string Value)[] environment)
    {
        var variables = environment.ToDictionary(static variable => variable.Name, static variable => variable.Value);
        return Proxies.FromEnvironment(name => variables.GetValueOrDefault(name)).GetProxy(new Uri(url))?.ToString();
    }

    [Fact]
    public async Task HttpGoesThroughTheProxyWithItsLogin()
    {
        await using var proxy = LocalServer.Answering(200, """{"size":1}""");
        var api = new TestApi { ServerURL = "http://api.test", Proxy = WithLogin(proxy) };

        Assert.Equal(1, (await api.CallAsync()).Thing?.Size);

        Assert.Equal([("GET", "http://api.test/thing")], Asked(proxy));
        Assert.Equal(Login, proxy.Requests[0].Headers["proxy-authorization"]);
    }

    [Fact]
    public async Task HttpsGoesThroughATunnelWithItsLoginWhenTheProxyAsks()
    {
        await using var proxy = new LocalServer((request, connection) => request.Headers.ContainsKey("proxy-authorization")
            ? connection.SendAsync(502, "")
            : connection.SendAsync(407, "", "proxy-authenticate: Basic realm=\"proxy\""));
        var api = new TestApi { ServerURL = "https://api.test", Proxy = WithLogin(proxy), Retries = RetryOptions.None };

        await api.FailAsync<ConnectionException>();

        Assert.Equal([("CONNECT", "api.test:443"), ("CONNECT", "api.test:443")], Asked(proxy));
        Assert.Equal(Login, proxy.Requests[1].Headers["proxy-authorization"]);
        Assert.All(proxy.Requests, static request => Assert.DoesNotContain("x-token", request.Headers.Keys));
    }

    [Theory]
    [InlineData("http")]
    [InlineData("https")]
    public async Task AProxyThatRefusesIsAnErrorWithoutItsLogin(string scheme)
    {
        await using var proxy = LocalServer.Answering(407, "", "proxy-authenticate: Basic realm=\"proxy\"");
        var api = new TestApi { ServerURL = $"{scheme}://api.test", Proxy = WithLogin(proxy, "me:s3cr3t-pass"), Retries = RetryOptions.None };

        var error = await api.FailAnyAsync<RequestException>();

        Assert.Equal(scheme == "http" ? typeof(SDKException) : typeof(ConnectionException), error.GetType());
        Assert.Contains("407", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("s3cr3t", error.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http", "HTTP/1.1 407 {0}\r\nx-echo: {0}")]
    [InlineData("https", "HTTP/1.1 407 {0}\r\nx-echo: {0}")]
    [InlineData("http", "HTTP/1.1 407 No\r\n{0}")]
    [InlineData("https", "HTTP/1.1 407 No\r\n{0}")]
    [InlineData("http", "{0}")]
    [InlineData("https", "{0}")]
    public async Task WhatAProxyRepeatsOfItsLoginIsNotShown(string scheme, string head)
    {
        const string echo = "s3cr3t p/w, s3cr3t%20p%2Fw, s3cr3t+p%2Fw, user:s3cr3t p/w, dXNlcjpzM2NyM3QgcC93";
        const string body = $$"""{"message":"{{echo}}"}""";
        await using var proxy = LocalServer.Writing($"{head.Replace("{0}", echo, StringComparison.Ordinal)}\r\ncontent-length: {body.Length}\r\n\r\n{body}");
        var api = new TestApi { ServerURL = $"{scheme}://api.test", Proxy = WithLogin(proxy, "user:s3cr3t%20p%2Fw"), Retries = RetryOptions.None };

        var shown = (await api.FailAnyAsync<RequestException>()).ToString();

        Assert.DoesNotContain("s3cr3t", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("dXNlcjpzM2NyM3QgcC93", shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ARedirectThatAProxyAnswersToConnectIsNotFollowed()
    {
        await using var other = LocalServer.Answering(200, "{}");
        await using var proxy = LocalServer.Answering(302, "", $"location: {other.Url}/elsewhere");
        var api = new TestApi { ServerURL = "https://api.test", Proxy = proxy.Url, Retries = RetryOptions.None };

        await api.FailAsync<ConnectionException>();

        Assert.Empty(other.Requests);
    }

    [Theory]
    [InlineData("")]
    [InlineData("HTTP/1.1 200 OK\r\nx-drip: x")]
    [InlineData("HTTP/1.1 200 OK\r\n\r\n")]
    public async Task TheTimeLimitHoldsWhileATunnelIsMade(string begins)
    {
        var clock = new FakeClock();
        await using var proxy = new LocalServer(async (_, connection) =>
        {
            await connection.WriteAsync(begins);
            clock.TimeIsUp();
        });
        var api = new TestApi { ServerURL = "https://api.test", Proxy = proxy.Url, Clock = clock, Timeout = TimeSpan.FromSeconds(1), Retries = RetryOptions.None };

        Assert.Equal("headers", (await api.FailAsync<RequestTimeoutException>()).Phase);
    }

    [Fact]
    public void SmallLettersComeBeforeCapitals()
    {
        Assert.Equal("http://small/", Chosen("http://api.test", ("http_proxy", "http://small"), ("HTTP_PROXY", "http://large")));
        Assert.Equal("http://large/", Chosen("http://api.test", ("http_proxy", ""), ("HTTP_PROXY", "http://large")));
        Assert.Null(Chosen("https://api.test", ("http_proxy", "http://small"), ("all_proxy", "http://other")));
        Assert.NotNull(Chosen("http://api.test", ("http_proxy", "http://small"), ("no_proxy", "other.test"), ("NO_PROXY", "*")));
    }

    [Fact]
    public void AHeaderOfARequestToACgiProgramIsNoProxy()
    {
        Assert.Null(Chosen("http://api.test", ("HTTP_PROXY", "http://proxy"), ("REQUEST_METHOD", "GET")));
        Assert.NotNull(Chosen("https://api.test", ("HTTPS_PROXY", "http://proxy"), ("REQUEST_METHOD", "GET")));
    }

    [Theory]
    [InlineData("localhost")]
    [InlineData("LOCALHOST")]
    [InlineData("127.0.0.1")]
    [InlineData("127.9.8.7")]
    [InlineData("[::1]")]
    [InlineData("[::ffff:127.0.0.1]")]
    public void ThisMachineIsReachedDirectly(string host)
    {
        Assert.Null(Chosen($"http://{host}:8080", ("http_proxy", "http://proxy")));
        Assert.True(Proxies.Given("http://proxy").IsBypassed(new Uri($"http://{host}:8080")));
    }

    [Theory]
    [InlineData("http://api.test", "*", true)]
    [InlineData("http://api.test", "api.test", true)]
    [InlineData("http://API.test.", "Api.Test", true)]
    [InlineData("http://some.api.test", "other.test, api.test", true)]
    [InlineData("http://myapi.test", "other.test,api.test", false)]
    [InlineData("http://some.api.test", ".api.test", true)]
    [InlineData("http://api.test", ".api.test", true)]
    [InlineData("http://some.api.test", "*.api.test", true)]
    [InlineData("http://myapi.test", "*.api.test", false)]
    [InlineData("http://api.test:81", "api.test:81", true)]
    [InlineData("http://api.test", "api.test:81", false)]
    [InlineData("https://api.test", "api.test:443", true)]
    [InlineData("http://10.1.2.3", "10.1.2.3", true)]
    [InlineData("http://10.1.2.3", "10.0.0.0/8", true)]
    [InlineData("http://10.1.2.3", "10.1.2.0/29", true)]
    [InlineData("http://10.1.2.13", "10.1.2.0/29", false)]
    [InlineData("http://11.1.2.3", "10.0.0.0/8", false)]
    [InlineData("http://10.1.2.3:81", "10.1.2.3:81", true)]
    [InlineData("http://10.1.2.3", "10.1.2.3:81", false)]
    [InlineData("http://10.1.2.3", "2.3,3", false)]
    [InlineData("http://[fd00::1]", "fd00::1", true)]
    [InlineData("http://[fd00::1]:81", "[fd00::1]:81", true)]
    [InlineData("http://[fd00::1]", "fd00::/8", true)]
    [InlineData("http://[fe00::1]", "fd00::/8", false)]
    [InlineData("http://api.test", " , /, :, [, 1/2/3", false)]
    public void NoProxy(string url, string names, bool isDirect) =>
        Assert.Equal(isDirect, Chosen(url, ("http_proxy", "http://proxy"), ("https_proxy", "http://proxy"), ("NO_PROXY", names)) is null);

    [Theory]
    [InlineData("")]
    [InlineData("ftp://proxy")]
    [InlineData("https://me:s3cr3t@proxy")]
    [InlineData("http://me:s3cr3t@proxy:70000")]
    [InlineData("http://")]
    public void WhatIsNoProxyIsRefusedWithoutBeingShown(string bad)
    {
        Assert.Equal("proxy must be http://[user:password@]host[:port]", Assert.Throws<ArgumentException>(() => Proxies.Given(bad)).Message);
        var refusal = Proxies.FromEnvironment(name => name == "HTTPS_PROXY" ? bad : null).Refusal(new Uri("https://api.test"));
        Assert.Equal(bad.Length == 0 ? null : "the variable HTTPS_PROXY must be http://[user:password@]host[:port]", refusal);
    }

    [Fact]
    public async Task WhatSendsTheRequestsHasProxiesOfItsOwn()
    {
        var error = await Assert.ThrowsAsync<ArgumentException>(() => new TestApi { Proxy = "http://proxy", HttpClient = new HttpClient() }.CallAsync());
        Assert.Equal("give a client either proxy or what sends its requests, which has its own proxies", error.Message);
    }
}

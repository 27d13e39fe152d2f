using System;
using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using PlexAPI.Models.Errors;
using PlexAPI.Models.Requests;
using PlexAPI.SignIn;
using PlexAPI.Tests.Support;
using Xunit;

namespace PlexAPI.Tests;

public sealed class DeviceTokenTests : DeviceSignIn
{
    [Fact]
    public async Task AllCallsAtOnceTakeOneToken()
    {
        using var credential = await RegisteredAsync();
        var plex = Client(credential.AccessToken);
        for (var count = 1; count <= 2; count++)
        {
            await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => plex.Authentication.GetTokenDetailsAsync()));
            await ExpectAsync(count, "/auth/token");
            await TellAsync(new { expireTokens = true });
        }
    }

    [Fact]
    public async Task ATokenIsRenewedWhenLessThanADayIsLeftAndUsedForAsLongAsItIsGood()
    {
        var time = new ShiftedTime();
        var plex = Client((await RegisteredAsync(time: time)).AccessToken);
        await plex.Authentication.GetTokenDetailsAsync();
        time.Ahead = TimeSpan.FromDays(5.9);
        await TellAsync(new { advance = 5.9 * Day });
        await plex.Authentication.GetTokenDetailsAsync();
        await ExpectAsync(1, "/auth/token");
        time.Ahead += TimeSpan.FromDays(0.5);
        await TellAsync(new { advance = 0.5 * Day, tooMany = Enumerable.Repeat(new { path = "/auth/nonce", retryAfter = 0 }, 3) });
        await plex.Authentication.GetTokenDetailsAsync();
        await ExpectAsync(1, "/auth/token");
        await plex.Authentication.GetTokenDetailsAsync();
        await ExpectAsync(2, "/auth/token");
    }

    [Fact]
    public async Task ATokenThatTheServiceCallsExpiredIsRenewedOnceAndTheCallRepeated()
    {
        var plex = Client((await RegisteredAsync()).AccessToken, RetryOptions.None);
        await plex.Authentication.GetTokenDetailsAsync();
        await TellAsync(new { expireTokens = true });
        await plex.Authentication.GetTokenDetailsAsync();
        await ExpectAsync(3, "/user");
        await TellAsync(new { expireTokens = true, forge = "expiry" });
        var error = await Assert.ThrowsAsync<SignInException>(() => plex.Authentication.GetTokenDetailsAsync());
        Assert.Equal("the token of plex.tv is not used: it has expired", error.Message);
    }

    [Fact]
    public async Task AStoreKeepsTheTokenAndNothingElseDoes()
    {
        var (store, key) = (new Store(), Key());
        await Client((await RegisteredAsync(key, store: store)).AccessToken).Authentication.GetTokenDetailsAsync();
        Assert.Single(store.Saved);
        await Client(Device(key, store: store).AccessToken).Authentication.GetTokenDetailsAsync();
        await ExpectAsync(1, "/auth/token");

        // A token of a key that the device had before, what is none, and a half of one.
        await Client((await RegisteredAsync(Key(), store: store)).AccessToken).Authentication.GetTokenDetailsAsync();
        store.Saved.Add("none at all");
        await Client((await RegisteredAsync(Key(), store: store)).AccessToken).Authentication.GetTokenDetailsAsync();
        store.Saved.Add(store.Saved[0][..^9]);
        await Client(Device(key, store: store).AccessToken).Authentication.GetTokenDetailsAsync();
        await ExpectAsync(4, "/auth/token");
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    public void WithoutAClientIdentifierThereIsNone(string? clientIdentifier) =>
        Assert.ThrowsAny<ArgumentException>(() => new DeviceCredential(Client(null), clientIdentifier!, Key()));

    [Fact]
    public async Task TwoCredentialsThatShareAStoreDoNotDisturbEachOther()
    {
        var (store, key) = (new Store(), Key());
        using var one = await RegisteredAsync(key, store: store);
        using var other = Device(key, store: store);
        var clients = new[] { Client(one.AccessToken), Client(other.AccessToken) };
        for (var round = 0; round < 2; round++)
        {
            await Task.WhenAll(clients.Concat(clients).Select(static each => each.Authentication.GetTokenDetailsAsync()));
            await TellAsync(new { expireTokens = true });
        }

        await clients[0].Authentication.GetTokenDetailsAsync();
        var saved = store.Saved.Count;
        await Client(Device(key, store: store).AccessToken).Authentication.GetTokenDetailsAsync();
        Assert.Equal(saved, store.Saved.Count);
    }

    [Theory]
    [InlineData(-8 * Day)]
    [InlineData(3600)]
    public async Task TheTimeIsThatOfTheServiceWhereTheClockIsWrong(int advance)
    {
        using var credential = await RegisteredAsync();
        await TellAsync(new { advance, confirmAfter = 1 });
        await Client(credential.AccessToken).Authentication.GetTokenDetailsAsync();
        await ExpectAsync(2, "/auth/token");
        await Device().SignInAsync(static _ => { }, TimeSpan.Zero);
    }

    [Theory]
    [InlineData("signature", "no public key of plex.tv verifies its signature")]
    [InlineData("issuer", "its issuer is not plex.tv")]
    [InlineData("audience", "it is for another client identifier")]
    [InlineData("thumbprint", "it is for another key")]
    [InlineData("expiry", "it has expired")]
    public async Task ATokenThatIsNotForThisDeviceIsNotUsed(string forge, string why)
    {
        using var credential = await RegisteredAsync();
        await TellAsync(new { forge });
        var error = await Assert.ThrowsAsync<SignInException>(() => Client(credential.AccessToken).Authentication.GetTokenDetailsAsync());
        Assert.Equal((SignInFailure.UnverifiedToken, $"the token of plex.tv is not used: {why}"), (error.Failure, error.Message));
    }

    [Fact]
    public async Task NewKeysOfPlexVerifyAnd429Passes()
    {
        using var credential = await RegisteredAsync();
        var tooMany = new[] { "/auth/nonce", "/auth/token", "/auth/keys" }.Select(static path => new { path, retryAfter = 0 });
        await TellAsync(new { rotateKeys = true, tooMany });
        await Client(credential.AccessToken).Authentication.GetTokenDetailsAsync();
    }

    [Fact]
    public async Task AMediaServerThatTakesNoJwtIsToldFromATokenThatIsWrong()
    {
        var plex = Client((await RegisteredAsync()).AccessToken);
        var error = await Assert.ThrowsAsync<SignInException>(() =>
            plex.Authentication.GetTransientTokenAsync(QueryParamType.Delegation, Scope.All));
        Assert.Equal(SignInFailure.MediaServer, error.Failure);
        Assert.Contains("GET https://plex.tv/api/v2/resources", error.Message, StringComparison.Ordinal);
        Assert.IsType<SDKException>(error.InnerException, exactMatch: false);
    }

    [Fact]
    public async Task NoSecretIsShown()
    {
        var lines = new List<string>();
        var hooks = new[] { new DebugLogger(lines.Add) };
        var logged = Client(hooks: hooks);
        using var credential = Device(client: logged);
        await TellAsync(new { confirmAfter = 1 });
        await credential.SignInAsync(static _ => { }, TimeSpan.Zero);
        var plex = Client(credential.AccessToken, hooks: hooks);
        await plex.Authentication.GetTokenDetailsAsync();
        await TellAsync(new { expireTokens = true, forge = "issuer" });
        var error = await Assert.ThrowsAsync<SignInException>(() => plex.Authentication.GetTokenDetailsAsync());
        object[] values = [credential, credential.AccessToken, logged, plex, error];
        var shown = string.Join('\n', [.. lines, .. values.Select(static value => $"{value}"), .. values.Select(DebuggerView.Shown)]);
        Assert.True(lines.Count > 5);
        Assert.DoesNotContain("eyJhbGciOi", shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ANonceThatIsNotTakenIsNoMatterOfTheClock()
    {
        using var handler = new Replaying();
        using var credential = await RegisteredAsync(client: Client(handler: handler));
        var error = await Assert.ThrowsAsync<KeyRefusedErrorException>(() => Client(credential.AccessToken).Authentication.GetTokenDetailsAsync());
        Assert.StartsWith("ExchangeTokenAsync: 422 from POST ", error.Message, StringComparison.Ordinal);
        Assert.EndsWith(": JWT nonce is not valid (1000)", error.Message, StringComparison.Ordinal);
        await ExpectAsync(1, "/auth/token");
    }

    private sealed class Store : ITokenStore
    {
        public List<string> Saved { get; } = [];

        public ValueTask<string?> LoadAsync(CancellationToken cancellationToken) => new(Saved.LastOrDefault());

        public ValueTask SaveAsync(string token, CancellationToken cancellationToken)
        {
            lock (Saved)
            {
                Saved.Add(token);
            }

            return ValueTask.CompletedTask;
        }
    }

    private sealed class Replaying() : DelegatingHandler(new SocketsHttpHandler { UseProxy = false })
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            request.RequestUri!.AbsolutePath == "/auth/nonce"
                ? Task.FromResult(new HttpResponseMessage { Content = new StringContent("{\"nonce\":\"replayed\"}", Encoding.UTF8, "application/json") })
                : base.SendAsync(request, cancellationToken);
    }
}

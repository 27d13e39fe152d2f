using System;
using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using PlexAPI.Models.Errors;
using PlexAPI.SignIn;
using PlexAPI.Tests.Support;
using Xunit;

namespace PlexAPI.Tests;

public sealed class DeviceSignInTests : DeviceSignIn
{
    [Fact]
    public void TheThumbprintOfAKeyIsThatOfRfc8037()
    {
        var jwk = Jwt.PublicKeyOf(Key(Convert.FromBase64String("nWGxne/9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A=")));
        Assert.Equal("11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo", jwk.X);
        Assert.Equal("kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k", jwk.Kid);
        Assert.Equal(["OKP", "Ed25519", "sig", "EdDSA"], [jwk.Kty, jwk.Crv, jwk.Use!, jwk.Alg!]);
    }

    [Fact]
    public async Task APinRegistersTheKeyAndGivesAToken()
    {
        var codes = new List<string>();
        await TellAsync(new { confirmAfter = 2 });
        using var credential = Device();
        await credential.SignInAsync(pin => codes.Add(pin.Code), TimeSpan.Zero);
        Assert.Equal([25], codes.Select(static code => code.Length));
        var result = await Client(credential.AccessToken).Authentication.GetTokenDetailsAsync();
        Assert.Equal("me", result.UserPlexAccount?.Username);
        await ExpectAsync(0, "/auth/token");
    }

    [Fact]
    public async Task APinThatExpiresEndsTheSignInAndSoDoesACancellation()
    {
        using var credential = Device();
        await Assert.ThrowsAsync<GetPinNotFoundException>(() => credential.SignInAsync(_ => TellAsync(new { advance = 1800 }).Wait(), TimeSpan.Zero));
        using var source = new CancellationTokenSource();
        await Assert.ThrowsAsync<CancelledException>(() => credential.SignInAsync(_ => source.Cancel(), TimeSpan.Zero, source.Token));
    }

    [Fact]
    public async Task WhileAUserTakesLongerThanASignatureLastsAnotherIsSent()
    {
        var time = new ShiftedTime();
        using var handler = new AfterPoll(async () =>
        {
            time.Ahead += TimeSpan.FromSeconds(250);
            await TellAsync(new { advance = 250, confirm = true });
        });
        using var credential = Device(client: Client(handler: handler), time: time);
        await credential.SignInAsync(static _ => { }, TimeSpan.Zero);
        await ExpectAsync(2, "/auth/nonce");
    }

    [Fact]
    public async Task ATokenRegistersTheKeyAndTheKeyAloneIsEnoughFromThenOn()
    {
        var key = Key();
        await RegisteredAsync(key);
        await Client(Device(key).AccessToken).Authentication.GetTokenDetailsAsync();
        await ExpectAsync(1, "/auth/token");
    }

    [Fact]
    public async Task AKeyThatNobodyRegisteredAndOneThatAnotherDeviceHasAreRefused()
    {
        var key = Key();
        await Assert.ThrowsAsync<KeyRefusedErrorException>(() => Client(Device(key).AccessToken).Authentication.GetTokenDetailsAsync());
        await RegisteredAsync(key);
        using var phone = Device(key, id: "phone");
        await Assert.ThrowsAsync<KeyRefusedErrorException>(() => phone.RegisterAsync(Client(Legacy)));
        await Assert.ThrowsAsync<KeyRefusedErrorException>(() => phone.SignInAsync(static _ => { }));
    }

    private sealed class AfterPoll(Func<Task> run) : DelegatingHandler(new SocketsHttpHandler { UseProxy = false })
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var response = await base.SendAsync(request, cancellationToken);
            if (request.RequestUri!.AbsolutePath.StartsWith("/pins/", StringComparison.Ordinal))
            {
                await run();
            }

            return response;
        }
    }
}

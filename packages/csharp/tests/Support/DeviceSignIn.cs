using System;
using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Text.Json;
using System.Threading.Tasks;
using Org.BouncyCastle.Crypto.Parameters;
using Org.BouncyCastle.Crypto.Signers;
using Org.BouncyCastle.Math.EC.Rfc8032;
using PlexAPI.Models.Components;
using PlexAPI.SignIn;
using PlexAPI.Tests.Examples;
using Xunit;

namespace PlexAPI.Tests.Support;

/// <summary>A device that signs in with a key at the mock of signing in.</summary>
public abstract class DeviceSignIn : IAsyncLifetime
{
    private protected const int Day = 86_400;
    private protected const string Legacy = "legacy-token-of-the-mock";

    private SignInMock _mock = null!;

    public async ValueTask InitializeAsync() => _mock = await SignInMock.StartAsync(Example.Root);

    public ValueTask DisposeAsync()
    {
        _mock.Dispose();
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }

    private protected static DeviceKey Key(byte[]? seed = null)
    {
        var secret = new Ed25519PrivateKeyParameters(seed ?? Guid.NewGuid().ToByteArray().Concat(Guid.NewGuid().ToByteArray()).ToArray());
        return new DeviceKey(
            secret.GeneratePublicKey().GetEncoded(),
            data =>
            {
                var signer = new Ed25519Signer();
                signer.Init(true, secret);
                signer.BlockUpdate(data, 0, data.Length);
                return signer.GenerateSignature();
            },
            static (publicKey, data, signature) => Ed25519.Verify(signature, 0, publicKey, 0, data, 0, data.Length));
    }

    private protected PlexAPISDK Client(Credential? token = null, RetryOptions? retries = null, IReadOnlyList<Hooks>? hooks = null, HttpMessageHandler? handler = null) =>
        new(
            security: new Security { AccessToken = token },
            xPlexClientIdentifier: "tv",
            overrideServerURL: _mock.Url,
            hooks: hooks,
            httpMessageHandler: handler,
            retries: retries ?? new RetryOptions { InitialDelay = TimeSpan.Zero, MaxDelay = TimeSpan.Zero });

    private protected DeviceCredential Device(DeviceKey? key = null, PlexAPISDK? client = null, string id = "tv", ITokenStore? store = null, TimeProvider? time = null) =>
        new(client ?? Client(), id, key ?? Key(), ["username"], store, time);

    private protected async Task<DeviceCredential> RegisteredAsync(DeviceKey? key = null, PlexAPISDK? client = null, ITokenStore? store = null, TimeProvider? time = null)
    {
        var credential = Device(key, client, store: store, time: time);
        await credential.RegisterAsync(Client(Legacy));
        return credential;
    }

    private protected Task<JsonElement> TellAsync(object orders) => _mock.TellAsync(orders);

    private protected async Task ExpectAsync(int count, string path) => Assert.Equal(count, await _mock.CountAsync(path));
}

using System;
using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Text.Json;
using System.Threading.Tasks;
using Org.BouncyCastle.Crypto.Parameters;
using Org.BouncyCastle.Crypto.Signers;
using Org.BouncyCastle.Math.EC.Rfc8032;
using PlexAPI;
using PlexAPI.SignIn;

namespace Conformance;

/// <summary>A client's device credential, and calls with orders to the mock of signing in between.</summary>
internal sealed class Device
{
    private readonly JsonElement _asked;
    private readonly JsonElement _call;
    private readonly Func<string?, PlexAPISDK> _clientWith;

    /// <param name="clientWith">Makes another client, with this token.</param>
    public Device(JsonElement asked, JsonElement call, string identifier, Func<string?, PlexAPISDK> clientWith)
    {
        _asked = asked;
        _call = call;
        _clientWith = clientWith;
        Credential = new DeviceCredential(clientWith(null), identifier, KeyOf(asked.GetProperty("seed").GetBytesFromBase64()));
    }

    public DeviceCredential Credential { get; }

    /// <summary>What the last call gives.</summary>
    public async Task<object> RunAsync(Func<Task<object>> send)
    {
        var register = _asked.GetProperty("register");
        if (register.ValueKind == JsonValueKind.String)
        {
            await Credential.SignInAsync(static _ => { });
        }
        else if (register.GetBoolean())
        {
            await Credential.RegisterAsync(_clientWith(_asked.GetProperty("token").GetString()));
        }

        using var http = new HttpClient();
        object result = new();
        foreach (var step in _call.GetProperty("steps").EnumerateArray())
        {
            using var orders = new StringContent(step.GetProperty("orders").GetRawText());
            using var answer = await http.PostAsync(new Uri(_call.GetProperty("control").GetString()!), orders);
            var results = await Task.WhenAll(Enumerable.Range(0, step.GetProperty("calls").GetInt32()).Select(_ => send()));
            result = results[^1];
        }

        return result;
    }

    private static DeviceKey KeyOf(byte[] seed)
    {
        var secret = new Ed25519PrivateKeyParameters(seed);
        byte[] Sign(byte[] data)
        {
            var signer = new Ed25519Signer();
            signer.Init(true, secret);
            signer.BlockUpdate(data, 0, data.Length);
            return signer.GenerateSignature();
        }

        return new DeviceKey(
            secret.GeneratePublicKey().GetEncoded(),
            Sign,
            static (publicKey, data, signature) => Ed25519.Verify(signature, 0, publicKey, 0, data, 0, data.Length));
    }
}

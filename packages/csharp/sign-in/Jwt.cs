using System;
using System.Collections.Generic;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using PlexAPI.Models.Components;

namespace PlexAPI.SignIn;

/// <summary>JSON Web Tokens with Ed25519 signatures (RFC 7519, RFC 8037).</summary>
internal static class Jwt
{
    /// <summary>The public key as the services take it, named by its thumbprint (RFC 7638).</summary>
    public static PublicKey PublicKeyOf(DeviceKey key)
    {
        var x = Encode(key.PublicKey);
        var text = $$"""{"crv":"Ed25519","kty":"OKP","x":"{{x}}"}""";
        var kid = Encode(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
        return new PublicKey { Kty = "OKP", Crv = "Ed25519", X = x, Use = "sig", Alg = "EdDSA", Kid = kid };
    }

    public static string Sign(string? kid, JsonObject claims, DeviceKey key)
    {
        var header = new JsonObject { ["alg"] = "EdDSA", ["typ"] = "JWT", ["kid"] = kid };
        var signed = $"{Encode(Encoding.UTF8.GetBytes(header.ToJsonString()))}.{Encode(Encoding.UTF8.GetBytes(claims.ToJsonString()))}";
        return $"{signed}.{Encode(key.Sign(Encoding.ASCII.GetBytes(signed)))}";
    }

    /// <summary>What a JWT says, unverified; nothing where it is none.</summary>
    public static JsonObject Claims(string jwt)
    {
        try
        {
            var claims = JsonNode.Parse(IsJwt(jwt) ? Decode(jwt.Split('.')[1]) : []) as JsonObject ?? [];
            // Reads them all: a name that is there twice is told only now.
            _ = claims.Count;
            return claims;
        }
        catch (Exception error) when (error is FormatException or JsonException or ArgumentException)
        {
            return [];
        }
    }

    /// <summary>Whether one of these public keys, as base64url, verifies it.</summary>
    public static bool IsVerified(string jwt, IEnumerable<string> keys, DeviceKey key)
    {
        if (!IsJwt(jwt))
        {
            return false;
        }

        try
        {
            var signature = Decode(jwt[^86..]);
            var signed = Encoding.UTF8.GetBytes(jwt[..^87]);
            return keys.Select(Decode).Any(publicKey => publicKey.Length == 32 && key.Verify(publicKey, signed, signature));
        }
        catch (FormatException)
        {
            return false;
        }
    }

    /// <summary>Whether it ends with a whole signature, of 64 bytes. Decoding is lenient, and what stands beside the letters would get into a header.</summary>
    private static bool IsJwt(string text) =>
        text.Split('.') is [_, _, { Length: 86 }] && text.All(static letter => char.IsAsciiLetterOrDigit(letter) || letter is '.' or '-' or '_');

    /// <summary>Without padding (RFC 4648, section 5).</summary>
    private static string Encode(byte[] data) => Convert.ToBase64String(data).TrimEnd('=').Replace('+', '-').Replace('/', '_');

    private static byte[] Decode(string text) =>
        Convert.FromBase64String(text.Replace('-', '+').Replace('_', '/') + new string('=', (4 - (text.Length % 4)) % 4));
}

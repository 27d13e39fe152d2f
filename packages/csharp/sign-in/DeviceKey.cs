using System;
using System.Diagnostics;

namespace PlexAPI.SignIn;

/// <summary>
/// A key of the device for Ed25519 signatures (RFC 8032): something that signs, wherever it keeps its secret. .NET has
/// no Ed25519, so functions of a library are given.
/// </summary>
/// <example>
/// With the package BouncyCastle.Cryptography, and a secret of 32 random bytes that the device keeps:
/// <code>
/// var secret = new Ed25519PrivateKeyParameters(seed);
/// var key = new DeviceKey(
///     secret.GeneratePublicKey().GetEncoded(),
///     data =>
///     {
///         var signer = new Ed25519Signer();
///         signer.Init(true, secret);
///         signer.BlockUpdate(data, 0, data.Length);
///         return signer.GenerateSignature();
///     },
///     (publicKey, data, signature) => Ed25519.Verify(signature, 0, publicKey, 0, data, 0, data.Length));
/// </code>
/// </example>
public sealed class DeviceKey
{
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly Func<byte[], byte[]> _sign;
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly Func<byte[], byte[], byte[], bool> _verify;

    /// <summary>A key.</summary>
    /// <param name="publicKey">The public key, 32 bytes.</param>
    /// <param name="sign">Gives the signature of its argument, 64 bytes.</param>
    /// <param name="verify">Whether a public key, data and a signature fit.</param>
    public DeviceKey(byte[] publicKey, Func<byte[], byte[]> sign, Func<byte[], byte[], byte[], bool> verify)
    {
        ArgumentNullException.ThrowIfNull(publicKey);
        ArgumentNullException.ThrowIfNull(sign);
        ArgumentNullException.ThrowIfNull(verify);
        PublicKey = publicKey;
        _sign = sign;
        _verify = verify;
    }

    internal byte[] PublicKey { get; }

    internal byte[] Sign(byte[] data) => _sign(data);

    internal bool Verify(byte[] publicKey, byte[] data, byte[] signature) => _verify(publicKey, data, signature);
}

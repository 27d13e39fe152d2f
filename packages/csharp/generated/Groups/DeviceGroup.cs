// Generated from the OpenAPI description: edit that and regenerate.

using System.Threading;
using System.Threading.Tasks;
using PlexAPI.Models.Errors;
using PlexAPI.Models.Requests;
using PlexAPI.Operations;
using PlexAPI.Runtime;

namespace PlexAPI.Groups;

/// <summary>Sign in with a key of the device</summary>
public sealed class DeviceGroup
{
    private readonly ClientCore _core;

    internal DeviceGroup(ClientCore core)
    {
        _core = core;
    }

    /// <summary>Get a Nonce</summary>
    /// <remarks>
    /// <para>
    /// Get a nonce for the claims of one JWT that the device signs. It is valid for five minutes.
    /// </para>
    /// <para>GET /auth/nonce</para>
    /// </remarks>
    /// <param name="options">The options of this call alone.</param>
    /// <param name="cancellationToken">Ends the call, in whatever phase it is.</param>
    /// <exception cref="BadRequestErrorException">If the server responds with this error.</exception>
    /// <exception cref="TooManyRequestsErrorException">If the server responds with this error.</exception>
    /// <exception cref="SDKException">For any other error response, or one that the API does not describe.</exception>
    /// <exception cref="RequestException">If no response arrives.</exception>
    public Task<GetNonceResponse> GetNonceAsync(
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        _core.CallAsync(GetNonceOperation.Definition, null, options, cancellationToken);

    /// <summary>Register a Key</summary>
    /// <remarks>
    /// <para>
    /// Register the public key of the device for the account of the token. A device without a token registers its
    /// key with a PIN instead.
    /// </para>
    /// <para>POST /auth/jwk</para>
    /// </remarks>
    /// <param name="RequestBody">The key of the device</param>
    /// <param name="options">The options of this call alone.</param>
    /// <param name="cancellationToken">Ends the call, in whatever phase it is.</param>
    /// <exception cref="BadRequestErrorException">If the server responds with this error.</exception>
    /// <exception cref="RegisterKeyUnauthorizedException">If the server responds with this error.</exception>
    /// <exception cref="KeyRefusedErrorException">If the server responds with this error.</exception>
    /// <exception cref="TooManyRequestsErrorException">If the server responds with this error.</exception>
    /// <exception cref="TokenExpiredErrorException">If the server responds with this error.</exception>
    /// <exception cref="SDKException">For any other error response, or one that the API does not describe.</exception>
    /// <exception cref="RequestException">If no response arrives.</exception>
    public Task<RegisterKeyResponse> RegisterKeyAsync(
        RegisterKeyRequestBody RequestBody,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        _core.CallAsync(
            RegisterKeyOperation.Definition,
            requestParts => RegisterKeyOperation.Write(requestParts, RequestBody),
            options,
            cancellationToken);

    /// <summary>Exchange a Token</summary>
    /// <remarks>
    /// <para>
    /// Exchange a JWT that the device signed for a token of plex.tv, which is valid for seven days. The token is
    /// for plex.tv and its services: a media server does not accept it.
    /// </para>
    /// <para>POST /auth/token</para>
    /// </remarks>
    /// <param name="RequestBody">What the device signed</param>
    /// <param name="options">The options of this call alone.</param>
    /// <param name="cancellationToken">Ends the call, in whatever phase it is.</param>
    /// <exception cref="BadRequestErrorException">If the server responds with this error.</exception>
    /// <exception cref="KeyRefusedErrorException">If the server responds with this error.</exception>
    /// <exception cref="TooManyRequestsErrorException">If the server responds with this error.</exception>
    /// <exception cref="TokenExpiredErrorException">If the server responds with this error.</exception>
    /// <exception cref="SDKException">For any other error response, or one that the API does not describe.</exception>
    /// <exception cref="RequestException">If no response arrives.</exception>
    public Task<ExchangeTokenResponse> ExchangeTokenAsync(
        ExchangeTokenRequestBody RequestBody,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        _core.CallAsync(
            ExchangeTokenOperation.Definition,
            requestParts => ExchangeTokenOperation.Write(requestParts, RequestBody),
            options,
            cancellationToken);

    /// <summary>Get the Public Keys</summary>
    /// <remarks>
    /// <para>
    /// Get the public keys of plex.tv, one of which verifies a token. The newest is the last: try each.
    /// </para>
    /// <para>GET /auth/keys</para>
    /// </remarks>
    /// <param name="options">The options of this call alone.</param>
    /// <param name="cancellationToken">Ends the call, in whatever phase it is.</param>
    /// <exception cref="TooManyRequestsErrorException">If the server responds with this error.</exception>
    /// <exception cref="SDKException">For any other error response, or one that the API does not describe.</exception>
    /// <exception cref="RequestException">If no response arrives.</exception>
    public Task<GetKeysResponse> GetKeysAsync(
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        _core.CallAsync(GetKeysOperation.Definition, null, options, cancellationToken);
}

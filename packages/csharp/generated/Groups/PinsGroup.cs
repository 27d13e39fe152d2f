// Generated from the OpenAPI description: edit that and regenerate.

using System.Threading;
using System.Threading.Tasks;
using PlexAPI.Models.Errors;
using PlexAPI.Models.Requests;
using PlexAPI.Operations;
using PlexAPI.Runtime;

namespace PlexAPI.Groups;

/// <summary>Sign in with a PIN or a browser</summary>
public sealed class PinsGroup
{
    private readonly ClientCore _core;

    internal PinsGroup(ClientCore core)
    {
        _core = core;
    }

    /// <summary>Create a PIN</summary>
    /// <remarks>
    /// <para>
    /// Create a PIN, which a user confirms to sign in to this device. Show the four characters of a short code,
    /// which the user types at <c>https://plex.tv/link</c>, or open a browser with a strong code at
    /// <c>https://app.plex.tv/auth</c>. With a body, the PIN also registers a key of the device.
    /// </para>
    /// <para>POST /pins</para>
    /// </remarks>
    /// <param name="Strong">
    /// Whether the code is a long one for a browser, and not one of four characters for a user to type
    /// </param>
    /// <param name="RequestBody">The key of the device, only to sign in with a key</param>
    /// <param name="options">The options of this call alone.</param>
    /// <param name="cancellationToken">Ends the call, in whatever phase it is.</param>
    /// <exception cref="BadRequestErrorException">If the server responds with this error.</exception>
    /// <exception cref="KeyRefusedErrorException">If the server responds with this error.</exception>
    /// <exception cref="TooManyRequestsErrorException">If the server responds with this error.</exception>
    /// <exception cref="SDKException">For any other error response, or one that the API does not describe.</exception>
    /// <exception cref="RequestException">If no response arrives.</exception>
    public Task<CreatePinResponse> CreatePinAsync(
        bool? Strong = null,
        CreatePinRequestBody? RequestBody = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        _core.CallAsync(
            CreatePinOperation.Definition,
            requestParts => CreatePinOperation.Write(requestParts, Strong, RequestBody),
            options,
            cancellationToken);

    /// <summary>Get a PIN</summary>
    /// <remarks>
    /// <para>
    /// Get a PIN that this device created, with the same client identifier. Once the user has confirmed the PIN, it
    /// has a token; about one request a second is welcome until then. If the PIN registers a key, prove with
    /// <c>deviceJWT</c> that the device has the key: the token is then one that the key renews.
    /// </para>
    /// <para>GET /pins/{id}</para>
    /// </remarks>
    /// <param name="Id">The number of the PIN</param>
    /// <param name="DeviceJwt">A JWT that the device signed, for a PIN that registers a key</param>
    /// <param name="options">The options of this call alone.</param>
    /// <param name="cancellationToken">Ends the call, in whatever phase it is.</param>
    /// <exception cref="BadRequestErrorException">If the server responds with this error.</exception>
    /// <exception cref="GetPinNotFoundException">If the server responds with this error.</exception>
    /// <exception cref="KeyRefusedErrorException">If the server responds with this error.</exception>
    /// <exception cref="TooManyRequestsErrorException">If the server responds with this error.</exception>
    /// <exception cref="SDKException">For any other error response, or one that the API does not describe.</exception>
    /// <exception cref="RequestException">If no response arrives.</exception>
    public Task<GetPinResponse> GetPinAsync(
        long Id,
        string? DeviceJwt = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        _core.CallAsync(
            GetPinOperation.Definition,
            requestParts => GetPinOperation.Write(requestParts, Id, DeviceJwt),
            options,
            cancellationToken);

    /// <summary>
    /// Repeat <c>GetPinAsync</c> until <c>authToken</c> has a value, at the latest until it expires.
    /// </summary>
    /// <remarks>
    /// <para>GET /pins/{id}</para>
    /// </remarks>
    /// <param name="Id">The number of the PIN</param>
    /// <param name="DeviceJwt">A JWT that the device signed, for a PIN that registers a key</param>
    /// <param name="polling">How long to wait, how often to ask, and what to call with each result.</param>
    /// <param name="options">The options of this call alone.</param>
    /// <param name="cancellationToken">Ends the call, in whatever phase it is.</param>
    /// <exception cref="PollTimeoutException">If the result does not arrive in time.</exception>
    /// <exception cref="BadRequestErrorException">If the server responds with this error.</exception>
    /// <exception cref="GetPinNotFoundException">If the server responds with this error.</exception>
    /// <exception cref="KeyRefusedErrorException">If the server responds with this error.</exception>
    /// <exception cref="TooManyRequestsErrorException">If the server responds with this error.</exception>
    /// <exception cref="SDKException">For any other error response, or one that the API does not describe.</exception>
    /// <exception cref="RequestException">If no response arrives.</exception>
    public Task<GetPinResponse> WaitForPinAsync(
        long Id,
        string? DeviceJwt = null,
        PollOptions<GetPinResponse>? polling = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        _core.PollAsync(
            GetPinOperation.Definition,
            GetPinOperation.Poll,
            requestParts => GetPinOperation.Write(requestParts, Id, DeviceJwt),
            polling,
            options,
            cancellationToken);
}

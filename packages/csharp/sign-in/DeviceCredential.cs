using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading;
using System.Threading.Tasks;
using PlexAPI.Models.Components;
using PlexAPI.Models.Errors;
using PlexAPI.Models.Requests;

namespace PlexAPI.SignIn;

/// <summary>A token that a key of the device renews: give a client its <see cref="AccessToken"/>.</summary>
/// <remarks>
/// <para>
/// The first use of a key is <see cref="SignInAsync"/> or <see cref="RegisterAsync"/>; after that the key alone is
/// enough. Tokens are verified, last seven days, and are renewed when less than a day is left or the service calls one
/// expired: once, however many calls wait for it. plex.tv takes these tokens, media servers do not.
/// </para>
/// </remarks>
public sealed class DeviceCredential : IDisposable
{
    /// <summary>A JWT that the device signs, and the nonce in it, are valid so long.</summary>
    private const int SecondsSigned = 300;

    /// <summary>A clock may be wrong by so much without anybody minding.</summary>
    private const int SecondsTolerated = 30;

    /// <summary>What is signed is used no longer, so that it does not end on its way.</summary>
    private static readonly TimeSpan Used = TimeSpan.FromMinutes(4);

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly PlexAPISDK _client;
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly DeviceKey _key;
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly ITokenStore? _store;
    private readonly string _clientIdentifier;
    private readonly string _scope;
    private readonly PublicKey _jwk;
    private readonly TimeProvider _time;
    private readonly SemaphoreSlim _one = new(1, 1);
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private string? _token;
    private bool _isLoaded;
    private long _secondsAhead;

    /// <summary>Nothing is sent yet.</summary>
    /// <param name="client">A client without a token, which makes the calls.</param>
    /// <param name="clientIdentifier">The client identifier: the key belongs to it.</param>
    /// <param name="key">The key of the device.</param>
    /// <param name="scopes">
    /// What tokens tell about the user, of username, email, friendly_name, restricted, anonymous, joinedAt: no
    /// permissions. Default: nothing.
    /// </param>
    /// <param name="store">Keeps the token. Default: nothing does, so every run of a program gets a new one.</param>
    /// <param name="time">The time of the device. Default: that of the system.</param>
    public DeviceCredential(
        PlexAPISDK client,
        string clientIdentifier,
        DeviceKey key,
        IEnumerable<string>? scopes = null,
        ITokenStore? store = null,
        TimeProvider? time = null)
    {
        ArgumentNullException.ThrowIfNull(client);
        ArgumentException.ThrowIfNullOrEmpty(clientIdentifier);
        ArgumentNullException.ThrowIfNull(key);
        (_client, _clientIdentifier, _key, _store) = (client, clientIdentifier, key, store);
        _scope = string.Join(',', scopes ?? []);
        _jwk = Jwt.PublicKeyOf(key);
        _time = time ?? TimeProvider.System;
        AccessToken = Credential.From(async cancellationToken => await GetAsync(cancellationToken).ConfigureAwait(false), Refused);
    }

    /// <summary>What a client takes as its token.</summary>
    public Credential AccessToken { get; }

    /// <summary>Registers the key with a PIN that the user confirms, without any token before it.</summary>
    /// <param name="onPin">Shows the user the code, the link that <see cref="BrowserLink"/> makes of it, or the QR code.</param>
    /// <param name="interval">The time between two questions whether the user has confirmed the PIN. Default: 1 s.</param>
    /// <param name="cancellationToken">Ends the sign-in.</param>
    /// <exception cref="GetPinNotFoundException">The PIN has expired.</exception>
    /// <exception cref="KeyRefusedErrorException">Another device has the key.</exception>
    /// <exception cref="SignInException">The token is not one of plex.tv for this device.</exception>
    public async Task SignInAsync(Action<Pin> onPin, TimeSpan? interval = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(onPin);
        var body = new CreatePinRequestBody { Jwk = _jwk, Strong = true };
        var made = await _client.Pins.CreatePinAsync(true, body, Options(isRepeated: true), cancellationToken).ConfigureAwait(false);
        var pin = made.Pin!;
        onPin(pin);
        string? token;
        do
        {
            token = await SignedAsync(jwt => PollAsync(pin.Id, jwt, interval ?? TimeSpan.FromSeconds(1), cancellationToken), cancellationToken).ConfigureAwait(false);
        }
        while (token is null);
        await AcceptAsync(token, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Registers the key with a token that there is already.</summary>
    /// <param name="authorized">A client that has the token, and the same client identifier.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="KeyRefusedErrorException">Another device has the key.</exception>
    public async Task RegisterAsync(PlexAPISDK authorized, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(authorized);
        var body = new RegisterKeyRequestBody { Jwk = _jwk };
        await authorized.Device.RegisterKeyAsync(body, Options(), cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public void Dispose() => _one.Dispose();

    private async Task<string> GetAsync(CancellationToken cancellationToken)
    {
        await _one.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            if (!_isLoaded)
            {
                var saved = _store is null ? null : await _store.LoadAsync(cancellationToken).ConfigureAwait(false);
                // It may be one of a key that the device had before, or cut off.
                _token ??= saved is not null && MismatchOf(saved) is null ? saved : null;
                _isLoaded = true;
            }

            var old = _token;
            var left = old is null ? 0 : SecondsLeft(old);
            if (old is not null && left > 86_400)
            {
                return old;
            }

            try
            {
                return (await SignedAsync(jwt => ExchangeAsync(jwt, cancellationToken), cancellationToken).ConfigureAwait(false))!;
            }
            catch (Exception) when (old is not null && left > 0 && !cancellationToken.IsCancellationRequested)
            {
                // While the old token is good, a service that cannot renew it is no reason to fail.
                return old;
            }
        }
        finally
        {
            _one.Release();
        }
    }

    /// <summary>Whether another token may help.</summary>
    private bool Refused(SDKException error, string token)
    {
        if (error.StatusCode == 498)
        {
            // Another call may have renewed it already.
            Interlocked.CompareExchange(ref _token, null, token);
            return true;
        }

        if (error.StatusCode == 401 && !error.ContentType.Contains("json", StringComparison.OrdinalIgnoreCase))
        {
            const string message =
                "a media server takes no token of a device key: give a client of its own, as AccessToken, the accessToken that plex.tv lists for the server among its resources (GET https://plex.tv/api/v2/resources)";
            throw new SignInException(SignInFailure.MediaServer, message, error);
        }

        return false;
    }

    /// <summary>The token, or null when what is signed is too old.</summary>
    private async Task<string?> PollAsync(long id, string jwt, TimeSpan interval, CancellationToken cancellationToken)
    {
        var begin = _time.GetTimestamp();
        while (_time.GetElapsedTime(begin) < Used)
        {
            var result = await _client.Pins.GetPinAsync(id, jwt, Options(), cancellationToken).ConfigureAwait(false);
            if (result.Pin?.AuthToken is { } token)
            {
                return token;
            }

            // The next request says that it was cancelled.
            await Task.Delay(interval, _time, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        return null;
    }

    private async Task<string?> ExchangeAsync(string jwt, CancellationToken cancellationToken)
    {
        var body = new ExchangeTokenRequestBody { Jwt = jwt };
        var result = await _client.Device.ExchangeTokenAsync(body, Options(isRepeated: true), cancellationToken).ConfigureAwait(false);
        return await AcceptAsync(result.Object?.AuthToken ?? "", cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Signs a JWT and sends it; once more where the clock was wrong.</summary>
    private async Task<string?> SignedAsync(Func<string, Task<string?>> send, CancellationToken cancellationToken)
    {
        try
        {
            return await send(await SignAsync(cancellationToken).ConfigureAwait(false)).ConfigureAwait(false);
        }
        catch (SDKException error) when (error.StatusCode == 422 && IsCorrectedBy(error))
        {
            return await send(await SignAsync(cancellationToken).ConfigureAwait(false)).ConfigureAwait(false);
        }
    }

    private async Task<string> SignAsync(CancellationToken cancellationToken)
    {
        var result = await _client.Device.GetNonceAsync(Options(), cancellationToken).ConfigureAwait(false);
        var now = Now();
        var claims = new JsonObject
        {
            ["nonce"] = result.Object?.Nonce,
            ["scope"] = _scope,
            ["aud"] = "plex.tv",
            ["iss"] = _clientIdentifier,
            ["iat"] = now,
            ["exp"] = now + SecondsSigned,
        };
        return Jwt.Sign(_jwk.Kid, claims, _key);
    }

    /// <summary>Keeps a token that is verified.</summary>
    private async Task<string> AcceptAsync(string token, CancellationToken cancellationToken)
    {
        var result = await _client.Device.GetKeysAsync(Options(), cancellationToken).ConfigureAwait(false);
        if (ProblemOf(token, (result.Object?.Keys ?? []).Select(static key => key?.X ?? "")) is { } problem)
        {
            throw new SignInException(SignInFailure.UnverifiedToken, $"the token of plex.tv is not used: {problem}");
        }

        _token = token;
        if (_store is not null)
        {
            await _store.SaveAsync(token, cancellationToken).ConfigureAwait(false);
        }

        return token;
    }

    private string? ProblemOf(string token, IEnumerable<string> keys)
    {
        if (!Jwt.IsVerified(token, keys, _key))
        {
            return "no public key of plex.tv verifies its signature";
        }

        return MismatchOf(token) ?? (SecondsLeft(token) > 0 ? null : "it has expired");
    }

    /// <summary>Why a token is not one of plex.tv for this device.</summary>
    private string? MismatchOf(string token)
    {
        var claims = Jwt.Claims(token);
        if (claims["iss"]?.ToString() != "plex.tv")
        {
            return "its issuer is not plex.tv";
        }

        var audience = claims["aud"] is JsonArray all ? all.Select(static each => each?.ToString()) : [claims["aud"]?.ToString()];
        if (!audience.Contains(_clientIdentifier))
        {
            return "it is for another client identifier";
        }

        return claims["thumbprint"]?.ToString() == _jwk.Kid ? null : "it is for another key";
    }

    private long SecondsLeft(string token) =>
        long.TryParse(Jwt.Claims(token)["exp"]?.ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out var end) ? end - Now() : 0;

    /// <summary>Seconds since the Unix epoch.</summary>
    private long Now() => _time.GetUtcNow().ToUnixTimeSeconds() + _secondsAhead;

    /// <summary>Whether the time of the service is another: then the clock is right from now on.</summary>
    private bool IsCorrectedBy(SDKException error)
    {
        if (!DateTimeOffset.TryParseExact(error.Header("date"), "r", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date))
        {
            return false;
        }

        var difference = date.ToUnixTimeSeconds() - Now();
        _secondsAhead += Math.Abs(difference) > SecondsTolerated ? difference : 0;
        return Math.Abs(difference) > SecondsTolerated;
    }

    /// <summary>A POST is sent again where it is said so.</summary>
    private RequestOptions Options(bool isRepeated = false) => new()
    {
        Headers = new Dictionary<string, string> { ["X-Plex-Client-Identifier"] = _clientIdentifier },
        Retries = isRepeated ? new RetryOptions() : null,
    };
}

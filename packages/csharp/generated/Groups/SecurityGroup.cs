// Generated from the OpenAPI description: edit that and regenerate.

using System.Threading;
using System.Threading.Tasks;
using PlexAPI.Models.Errors;
using PlexAPI.Models.Requests;
using PlexAPI.Operations;
using PlexAPI.Runtime;

namespace PlexAPI.Groups;

/// <summary>API Calls against Security for Plex Media Server</summary>
public sealed class SecurityGroup
{
    private readonly ClientCore _core;

    internal SecurityGroup(ClientCore core)
    {
        _core = core;
    }

    /// <summary>Get a Transient Token.</summary>
    /// <remarks>
    /// <para>
    /// This endpoint provides the caller with a temporary token with the same access level as the caller's token.
    /// These tokens are valid for up to 48 hours and are destroyed if the server instance is restarted.
    /// </para>
    /// <para>GET /security/token</para>
    /// </remarks>
    /// <param name="Type"><c>delegation</c> - This is the only supported <c>type</c> parameter.</param>
    /// <param name="Scope"><c>all</c> - This is the only supported <c>scope</c> parameter.</param>
    /// <param name="options">The options of this call alone.</param>
    /// <param name="cancellationToken">Ends the call, in whatever phase it is.</param>
    /// <exception cref="GetTransientTokenResponseBodyException">If the server responds with this error.</exception>
    /// <exception cref="SDKException">For any other error response, or one that the API does not describe.</exception>
    /// <exception cref="RequestException">If no response arrives.</exception>
    public Task<GetTransientTokenResponse> GetTransientTokenAsync(
        QueryParamType Type,
        Scope Scope,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        _core.CallAsync(
            GetTransientTokenOperation.Definition,
            requestParts => GetTransientTokenOperation.Write(requestParts, Type, Scope),
            options,
            cancellationToken);

    /// <summary>Get Source Connection Information</summary>
    /// <remarks>
    /// <para>
    /// If a caller requires connection details and a transient token for a source that is known to the server, for
    /// example a cloud media provider or shared PMS, then this endpoint can be called. This endpoint is only
    /// accessible with either an admin token or a valid transient token generated from an admin token. Note:
    /// requires Plex Media Server &gt;= 1.15.4.
    /// </para>
    /// <para>GET /security/resources</para>
    /// </remarks>
    /// <param name="Source">The source identifier with an included prefix.</param>
    /// <param name="options">The options of this call alone.</param>
    /// <param name="cancellationToken">Ends the call, in whatever phase it is.</param>
    /// <exception cref="GetSourceConnectionInformationResponseBodyException">If the server responds with this error.</exception>
    /// <exception cref="SDKException">For any other error response, or one that the API does not describe.</exception>
    /// <exception cref="RequestException">If no response arrives.</exception>
    public Task<GetSourceConnectionInformationResponse> GetSourceConnectionInformationAsync(
        string Source,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        _core.CallAsync(
            GetSourceConnectionInformationOperation.Definition,
            requestParts => GetSourceConnectionInformationOperation.Write(requestParts, Source),
            options,
            cancellationToken);
}

using System;
using System.Threading;
using System.Threading.Tasks;
using PlexAPI.Models;

namespace PlexAPI;

/// <summary>
/// Called around every attempt to send a call; override what is needed. An exception that a hook throws ends the call.
/// </summary>
public abstract class Hooks
{
    /// <summary>Before an attempt. May change the headers of the request.</summary>
    /// <param name="request">What is going to be sent.</param>
    /// <param name="cancellationToken">Cancelled when the time of the attempt is up.</param>
    public virtual ValueTask BeforeRequestAsync(OutgoingRequest request, CancellationToken cancellationToken) => default;

    /// <summary>After an attempt that succeeded.</summary>
    /// <param name="request">What was sent.</param>
    /// <param name="response">What the caller gets.</param>
    /// <param name="cancellationToken">Cancelled when the time of the attempt is up.</param>
    public virtual ValueTask AfterSuccessAsync(
        OutgoingRequest request,
        OperationResponse response,
        CancellationToken cancellationToken) => default;

    /// <summary>After an attempt that failed, also when it is going to be repeated.</summary>
    /// <param name="request">What was sent, or was to be.</param>
    /// <param name="error">What the caller gets, unless the call is repeated.</param>
    /// <param name="cancellationToken">That of the caller.</param>
    public virtual ValueTask AfterErrorAsync(
        OutgoingRequest request,
        Exception error,
        CancellationToken cancellationToken) => default;
}

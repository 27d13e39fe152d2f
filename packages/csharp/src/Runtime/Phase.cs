namespace PlexAPI.Runtime;

/// <summary>How far an attempt is.</summary>
internal enum Phase
{
    /// <summary>The arguments are being encoded.</summary>
    Arguments,

    /// <summary>Credentials, headers and hooks: functions of the caller may run.</summary>
    Request,

    /// <summary>The request is sent, and the headers of the response are awaited.</summary>
    Headers,

    /// <summary>The body of the response is being read.</summary>
    Body,

    /// <summary>The caller's hooks get the result.</summary>
    Result,
}

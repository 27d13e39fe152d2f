using System.Collections.Generic;
using System.Net.Http;

namespace PlexAPI.Runtime.Body;

/// <summary>An encoded body.</summary>
internal abstract class RequestBody
{
    public abstract string ContentType { get; }

    /// <summary>Whether it can be sent a second time.</summary>
    public virtual bool IsRepeatable => true;

    /// <summary>The content of one request.</summary>
    public abstract HttpContent ToContent();

    /// <summary>Adds what no error may show.</summary>
    public virtual void AddSecrets(ICollection<string> secrets)
    {
    }
}

using System.IO;

namespace PlexAPI.Tests.Support;

/// <summary>A stream that can be read once.</summary>
internal sealed class OneWay(byte[] content) : MemoryStream(content)
{
    public override bool CanSeek => false;
}

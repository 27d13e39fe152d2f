using System.Collections.Generic;
using PlexAPI.Runtime.Parameters;

namespace PlexAPI.Runtime.Body;

/// <summary>How a field of a form is written, where the API says so.</summary>
/// <param name="IsFile">Whether each value is bytes, sent with a name.</param>
/// <param name="IsBase64">Whether the bytes are sent as the text that stands for them (RFC 4648, section 4).</param>
/// <param name="ContentType">The media type of a part; of a file also a range or a list, from which the file chooses.</param>
/// <param name="Style">The style of a field; where there is one, it counts and the media type does not.</param>
/// <param name="Explode">Whether items and fields stand alone.</param>
/// <param name="AllowReserved">Whether reserved characters stay.</param>
internal sealed record PartEncoding(
    bool IsFile = false,
    bool IsBase64 = false,
    string? ContentType = null,
    ParameterStyle? Style = null,
    bool? Explode = null,
    bool AllowReserved = false);

/// <summary>Fields of a form by name.</summary>
internal sealed class PartEncodings : Dictionary<string, PartEncoding>;

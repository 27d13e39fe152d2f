using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Threading;
using System.Threading.Tasks;
using PlexAPI.Models;
using PlexAPI.Runtime.Json;
using PlexAPI.Runtime.Parameters;

namespace PlexAPI.Runtime.Body;

/// <summary>
/// Multipart bodies (RFC 2046, section 5.1), such as <c>multipart/form-data</c> (RFC 7578). Each field is a part, each item
/// of a list one of its own; objects are JSON.
/// </summary>
internal sealed class MultipartBody : RequestBody
{
    private static readonly Regex NotInLine = new("[^ -~]+");

    private readonly string _boundary = "form-" + System.Convert.ToHexString(RandomNumberGenerator.GetBytes(16));
    private readonly List<Part> _parts;
    private readonly List<string> _secrets;

    private readonly string _type;

    private MultipartBody(string type, List<Part> parts, List<string> secrets)
    {
        _type = type;
        _parts = parts;
        _secrets = secrets;
    }

    public override string ContentType => $"{_type}; boundary={_boundary}";

    public override bool IsRepeatable => _parts.TrueForAll(static part => part.File?.IsRepeatable ?? true);

    /// <summary>Null where the value is absent.</summary>
    public static RequestBody? Of<T>(string contentType, T? value, ModelCodec<T> codec, PartEncodings? encodings = null)
        where T : Model
    {
        if (value is null)
        {
            return null;
        }

        var secrets = new List<string>();
        codec.Inspect(value, "body", secrets);
        var parts = codec.PartsOf(value).SelectMany(field => PartsOf(field, encodings?.GetValueOrDefault(field.Name) ?? new PartEncoding())).ToList();
        return new MultipartBody(contentType, parts, secrets);
    }

    /// <summary>As <see cref="Of"/>, for a value that is no model, and so holds no files.</summary>
    public static RequestBody? OfAny<T>(string contentType, T? value, JsonCodec<T> codec, PartEncodings? encodings = null)
    {
        if (value is null)
        {
            return null;
        }

        var secrets = new List<string>();
        codec.Inspect(value, "body", secrets);
        var wire = RawJson.ElementOf(value, codec);
        IEnumerable<JsonProperty> fields = wire.ValueKind == JsonValueKind.Object ? wire.EnumerateObject() : [];
        var parts = fields
            .SelectMany(field => PartsOf(
                new FormField(field.Name, field.Value, null),
                encodings?.GetValueOrDefault(field.Name) ?? new PartEncoding()))
            .ToList();
        return new MultipartBody(contentType, parts, secrets);
    }

    public override HttpContent ToContent() => new Content(_parts, _boundary);

    public override void AddSecrets(ICollection<string> secrets) => _secrets.ForEach(secrets.Add);

    private static IEnumerable<Part> PartsOf(FormField field, PartEncoding encoding)
    {
        if (encoding.Style is not null)
        {
            var pairs = FormBody.Pairs(field.Name, field.Wire, encoding with { AllowReserved = false }) ?? "";
            return pairs.Split('&', System.StringSplitOptions.RemoveEmptyEntries).Select(PairPart);
        }

        if (field.Files is { } files)
        {
            return files.Select(file => FilePart(field.Name, file, encoding));
        }

        IEnumerable<JsonElement> items = field.Wire.ValueKind == JsonValueKind.Array ? field.Wire.EnumerateArray() : [field.Wire];
        return items.Where(static item => item.ValueKind != JsonValueKind.Null)
            .Select(item => encoding.IsFile ? FilePart(field.Name, FileOf(item), encoding) : TextPart(field.Name, item, encoding.ContentType));
    }

    /// <summary>A value that the API describes as a file, and the model as something else.</summary>
    private static UploadFile FileOf(JsonElement value) => new(Encoding.UTF8.GetBytes(ParameterValue.TextOf(value)));

    private static Part PairPart(string pair)
    {
        var parts = pair.Split('=', 2).Select(System.Uri.UnescapeDataString).ToArray();
        return new Part(Disposition(parts[0]), Encoding.UTF8.GetBytes(parts[^1]), null, false);
    }

    private static Part FilePart(string name, UploadFile file, PartEncoding encoding)
    {
        var contentType = encoding.ContentType is { } described
            ? FileType.Of(file.ContentType, described)
            : file.ContentType ?? "application/octet-stream";
        var head = $"{Disposition(name)}; filename=\"{Quoted(file.FileName ?? "blob")}\"\r\nContent-Type: {Line(contentType)}";
        return new Part(head, null, file, encoding.IsBase64);
    }

    private static Part TextPart(string name, JsonElement value, string? type)
    {
        type ??= value.ValueKind is JsonValueKind.Object or JsonValueKind.Array ? "application/json" : null;
        var head = Disposition(name) + (type is null ? "" : $"\r\nContent-Type: {Line(type)}");
        return new Part(head, Encoding.UTF8.GetBytes(ParameterValue.TextOf(value)), null, false);
    }

    private static string Disposition(string name) => $"Content-Disposition: form-data; name=\"{Quoted(name)}\"";

    /// <summary>As browsers do: nothing in a name can end it.</summary>
    private static string Quoted(string name) =>
        name.Replace("\"", "%22", System.StringComparison.Ordinal)
            .Replace("\r", "%0D", System.StringComparison.Ordinal)
            .Replace("\n", "%0A", System.StringComparison.Ordinal);

    private static string Line(string type) => NotInLine.Replace(type, " ");

    private sealed class Part(string head, byte[]? bytes, UploadFile? file, bool isBase64)
    {
        public string Head => head;

        public byte[]? Bytes => bytes;

        public UploadFile? File => file;

        public bool IsBase64 => isBase64;
    }

    private sealed class Content(List<Part> parts, string boundary) : HttpContent
    {
        private readonly byte[] _end = Encoding.UTF8.GetBytes($"--{boundary}--\r\n");

        protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
            SerializeToStreamAsync(stream, context, CancellationToken.None);

        protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
        {
            foreach (var part in parts)
            {
                await stream.WriteAsync(HeadOf(part), cancellationToken).ConfigureAwait(false);
                if (part.File is { } file)
                {
                    using var content = file.ToContent();
                    if (part.IsBase64)
                    {
                        var bytes = await content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false);
                        await stream.WriteAsync(Encoding.ASCII.GetBytes(System.Convert.ToBase64String(bytes)), cancellationToken).ConfigureAwait(false);
                    }
                    else
                    {
                        await content.CopyToAsync(stream, context, cancellationToken).ConfigureAwait(false);
                    }
                }
                else
                {
                    await stream.WriteAsync(part.Bytes, cancellationToken).ConfigureAwait(false);
                }

                await stream.WriteAsync("\r\n"u8.ToArray(), cancellationToken).ConfigureAwait(false);
            }

            await stream.WriteAsync(_end, cancellationToken).ConfigureAwait(false);
        }

        /// <summary>Some servers take no body whose length they are not told.</summary>
        protected override bool TryComputeLength(out long length)
        {
            length = _end.Length;
            foreach (var part in parts)
            {
                var size = part.File is { } file ? file.Length : part.Bytes?.Length;
                if (size is not { } known)
                {
                    length = 0;
                    return false;
                }

                length += HeadOf(part).Length + (part.IsBase64 ? (known + 2) / 3 * 4 : known) + 2;
            }

            return true;
        }

        private byte[] HeadOf(Part part) => Encoding.UTF8.GetBytes($"--{boundary}\r\n{part.Head}\r\n\r\n");
    }
}

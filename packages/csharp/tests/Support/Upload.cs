using System.Collections.Generic;
using PlexAPI.Models;
using PlexAPI.Runtime.Json;

namespace PlexAPI.Tests.Support;

/// <summary>The model of a form with files.</summary>
internal sealed record Upload : Model
{
    internal UploadFile? _file;
    internal IReadOnlyList<UploadFile>? _files;
    internal string? _text;
    internal IReadOnlyList<string>? _list;
    internal Thing? _thing;

    public UploadFile? File
    {
        get => _file;
        init => Set(ref _file, value, 0);
    }

    public IReadOnlyList<UploadFile>? Files
    {
        get => _files;
        init => Set(ref _files, value, 1);
    }

    public string? Text
    {
        get => _text;
        init => Set(ref _text, value, 2);
    }

    public IReadOnlyList<string>? List
    {
        get => _list;
        init => Set(ref _list, value, 3);
    }

    public Thing? Thing
    {
        get => _thing;
        init => Set(ref _thing, value, 4);
    }

    internal override IModelCodec OwnCodec => UploadCodec.Instance;

    public bool Equals(Upload? other) => UploadCodec.Instance.AreEqual(this, other);

    public override int GetHashCode() => UploadCodec.Instance.HashOf(this);
}

internal static class UploadCodec
{
    internal static readonly ModelCodec<Upload> Instance = new(
        static () => new Upload(),
        static fields => fields
            .Add("file", JsonCodecs.File, static model => ref model._file!)
            .Add("files", JsonCodecs.ListOf(JsonCodecs.File), static model => ref model._files!)
            .Add("text", JsonCodecs.String, static model => ref model._text!, JsonFieldTraits.Secret)
            .Add("list", JsonCodecs.ListOf(JsonCodecs.String), static model => ref model._list!)
            .Add("thing", ThingCodec.Instance, static model => ref model._thing!));
}

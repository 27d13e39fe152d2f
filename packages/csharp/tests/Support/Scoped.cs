using System.Collections.Generic;
using PlexAPI.Models;
using PlexAPI.Models.Requests;
using PlexAPI.Runtime.Json;

namespace PlexAPI.Tests.Support;

/// <summary>A model as they are generated, with enums.</summary>
internal sealed record Scoped : Model
{
    internal Scope _scope;
    internal IReadOnlyList<Scope>? _scopes;

    public Scope Scope
    {
        get => _scope;
        init => Set(ref _scope, value, 0);
    }

    public IReadOnlyList<Scope>? Scopes
    {
        get => _scopes;
        init => Set(ref _scopes, value, 1);
    }

    /// <summary>Further ones, as a description types them.</summary>
    public new IReadOnlyDictionary<string, Scope> AdditionalProperties
    {
        get => GetFurther(ScopeCodec.Instance);
        init => SetFurther(value, ScopeCodec.Instance);
    }

    internal override IModelCodec OwnCodec => ScopedCodec.Instance;

    public bool Equals(Scoped? other) => ScopedCodec.Instance.AreEqual(this, other);

    public override int GetHashCode() => ScopedCodec.Instance.HashOf(this);
}

internal static class ScopedCodec
{
    internal static readonly ModelCodec<Scoped> Instance = new(
        static () => new Scoped(),
        static fields => fields
            .Add("scope", ScopeCodec.Instance, static model => ref model._scope, JsonFieldTraits.Required)
            .Add("scopes", JsonCodecs.ListOf(ScopeCodec.Instance), static model => ref model._scopes!));
}

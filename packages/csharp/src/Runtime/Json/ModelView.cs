using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using PlexAPI.Models;

namespace PlexAPI.Runtime.Json;

/// <summary>What a debugger shows of a model: its fields, without secrets.</summary>
internal sealed class ModelView(Model model)
{
    [DebuggerBrowsable(DebuggerBrowsableState.RootHidden)]
    public IReadOnlyList<KeyValuePair<string, string>> Fields { get; } = model.OwnCodec.Shown(model).ToList();
}

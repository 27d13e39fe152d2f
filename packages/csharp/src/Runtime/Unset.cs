namespace PlexAPI.Runtime;

/// <summary>Tells the constructor that makes an object to read into from the one that users call.</summary>
internal readonly struct Unset;

namespace PlexAPI;

/// <summary>A place in a response that is not what the API's schema describes.</summary>
/// <param name="Path">Where, such as <c>$.user.id</c>.</param>
/// <param name="Message">What was expected there; never the value that was there.</param>
public sealed record Issue(string Path, string Message);

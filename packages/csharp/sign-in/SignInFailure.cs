namespace PlexAPI.SignIn;

/// <summary>Why a sign-in does not go on.</summary>
public enum SignInFailure
{
    /// <summary>plex.tv did not sign the token for this device.</summary>
    UnverifiedToken,

    /// <summary>A media server does not take the token.</summary>
    MediaServer,
}

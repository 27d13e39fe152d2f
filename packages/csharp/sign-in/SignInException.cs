using System;

namespace PlexAPI.SignIn;

/// <summary>What is wrong beside the errors of the single calls. Its message holds no secret.</summary>
public sealed class SignInException : Exception
{
    internal SignInException(SignInFailure failure, string message, Exception? cause = null)
        : base(message, cause) => Failure = failure;

    /// <summary>What is wrong.</summary>
    public SignInFailure Failure { get; }
}

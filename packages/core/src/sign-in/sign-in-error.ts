/** Why a sign-in does not go on: a token that plex.tv did not sign for this device, or one that a media server does not take. */
export type SignInFailure = 'unverified-token' | 'media-server';

/** What is wrong beside the errors of the single calls. Its message holds no secret. */
export class SignInError extends Error {
  override get name(): string {
    return 'SignInError';
  }

  readonly failure: SignInFailure;

  constructor(failure: SignInFailure, message: string, cause?: unknown) {
    super(message, cause === undefined ? {} : { cause });
    this.failure = failure;
  }
}

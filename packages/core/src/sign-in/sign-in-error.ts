/**
 * Why a sign-in does not go on: a token that plex.tv did not sign for this device, one that a media server does not take,
 * or a platform that cannot sign.
 */
export type SignInFailure = 'unverified-token' | 'media-server' | 'no-ed25519';

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

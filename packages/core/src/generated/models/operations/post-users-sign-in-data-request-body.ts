// Generated from the OpenAPI description: edit that and regenerate.

export interface PostUsersSignInDataRequestBody {
  /** The e-mail address of the account */
  login: string;
  /** The password of the account */
  password: string;
  /**
   * Whether to stay signed in
   *
   * @defaultValue `false`
   */
  rememberMe?: boolean;
  /** The current code, for an account with two-factor authentication */
  verificationCode?: string;
}

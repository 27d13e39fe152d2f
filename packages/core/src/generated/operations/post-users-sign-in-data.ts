// Generated from the OpenAPI description: edit that and regenerate.
import {
  type Operation,
  type RequestOptions,
  type RequestParts,
  type ResponseMetadata,
  type Shape,
  boolean,
  callNamed,
  concealed,
  json,
  object,
  plainFormBody,
} from '../../runtime/index.js';
import { type PlexService, plexServiceShape } from '../components/plex-service.js';
import { type SubscriptionSummary, subscriptionSummaryShape } from '../components/subscription-summary.js';
import { type Subscription, subscriptionShape } from '../components/subscription.js';
import type { UserPlexAccountMailingListStatus } from '../components/user-plex-account-mailing-list-status.js';
import { type UserProfile, userProfileShape } from '../components/user-profile.js';
import type { PlexAPICore } from '../core.js';
import type { PlexAPIOptions } from '../options.js';

/** The arguments of `postUsersSignInData`. */
export interface PostUsersSignInDataRequest {
  /**
   * The unique identifier for the client application
   * This is used to track the client application and its usage
   * (UUID, serial number, or other number unique per device)
   */
  xPlexClientIdentifier?: string;
  /** Login credentials */
  requestBody?: PostUsersSignInDataRequestBody;
}

/** What `postUsersSignInData` gives. */
export interface PostUsersSignInDataResponse extends ResponseMetadata {
  userPlexAccount: PostUsersSignInDataUserPlexAccount;
}

export interface PostUsersSignInDataUserPlexAccount {
  /** Whether the user consented to personalised advertising; null while that is open */
  adsConsent?: boolean | null;
  /**
   * When to ask for that consent again, in seconds since the Unix epoch
   *
   * @remarks A whole number; beyond `Number.MAX_SAFE_INTEGER` it is rounded, and `exactInteger` gives all digits.
   */
  adsConsentReminderAt?: number | null;
  /**
   * When that consent was given or refused, in seconds since the Unix epoch
   *
   * @remarks A whole number; beyond `Number.MAX_SAFE_INTEGER` it is rounded, and `exactInteger` gives all digits.
   */
  adsConsentSetAt?: number | null;
  /** Whether the account is anonymous */
  anonymous?: boolean | null;
  /** The partner to whom the account is attributed */
  attributionPartner?: string | null;
  /** The token of the account */
  authToken: string;
  /** Whether the user has backup codes for two-factor authentication */
  backupCodesCreated?: boolean;
  /** Whether the e-mail address is confirmed */
  confirmed?: boolean;
  /** The country of the account, in two letters (ISO 3166-1 alpha-2) */
  country?: string;
  /** The e-mail address of the account */
  email: string;
  /** Whether an e-mail address is enough to sign in */
  emailOnlyAuth?: boolean;
  /** What the account is entitled to */
  entitlements?: string[];
  /** Whether experimental features are on */
  experimentalFeatures?: boolean;
  /** The name that the user goes by; may be empty */
  friendlyName: string;
  /** Whether the account is a guest of a Plex Home */
  guest?: boolean;
  /** Whether the account has a password */
  hasPassword: boolean;
  /** Whether the account belongs to a Plex Home */
  home?: boolean;
  /** Whether the account administers its Plex Home */
  homeAdmin?: boolean;
  /** The number of accounts in the Plex Home */
  homeSize?: number;
  /**
   * The number of the account
   *
   * @remarks A whole number; beyond `Number.MAX_SAFE_INTEGER` it is rounded, and `exactInteger` gives all digits.
   */
  id: number;
  /**
   * When the account was made, in seconds since the Unix epoch
   *
   * @remarks A whole number; beyond `Number.MAX_SAFE_INTEGER` it is rounded, and `exactInteger` gives all digits.
   */
  joinedAt: number;
  /** The language of the account */
  locale?: string | null;
  /** Whether the account receives the newsletter */
  mailingListActive?: boolean;
  /** Where the account stands on the mailing list */
  mailingListStatus?: UserPlexAccountMailingListStatus | null;
  /** The most accounts that the Plex Home can have */
  maxHomeSize?: number;
  /**
   * [Might be removed] The hashed Plex Home PIN
   *
   * @deprecated This may be removed in a future release.
   */
  pin?: string;
  /** What a user prefers to hear, read and see */
  profile?: UserProfile;
  /** Whether the account is protected by a PIN */
  protected?: boolean;
  /**
   * When the user has to sign in again, in seconds since the Unix epoch
   *
   * @remarks A whole number; beyond `Number.MAX_SAFE_INTEGER` it is rounded, and `exactInteger` gives all digits.
   */
  rememberExpiresAt?: number | null;
  /** Whether the account is a managed user of a Plex Home */
  restricted?: boolean;
  /** The roles of the account, such as `plexpass` */
  roles?: string[];
  /** What the account scrobbles */
  scrobbleTypes?: string;
  /** The services that the account can use */
  services?: PlexService[];
  /** What an account is subscribed to, all in all */
  subscription?: SubscriptionSummary;
  /** The subscription in words */
  subscriptionDescription?: string | null;
  /** The subscriptions of the account */
  subscriptions?: Subscription[];
  /** The address of the account's picture */
  thumb?: string;
  /** The name to show, which is the username or the friendly name */
  title: string;
  /** Whether two-factor authentication is on */
  twoFactorEnabled: boolean;
  /** The username of the account */
  username: string;
  /** The unique identifier of the account, not an RFC 9562 UUID */
  uuid: string;
  /** Subscriptions that are over, in the state `ended` */
  pastSubscriptions?: Subscription[];
  /** Trials of subscriptions */
  trials?: Record<string, unknown>[];
}

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

export const postUsersSignInDataUserPlexAccountShape: Shape = /* @__PURE__ */ concealed(
  ['authToken', 'pin'],
  /* @__PURE__ */ object({
    adsConsent: boolean,
    anonymous: boolean,
    backupCodesCreated: boolean,
    confirmed: boolean,
    emailOnlyAuth: boolean,
    experimentalFeatures: boolean,
    guest: boolean,
    hasPassword: boolean,
    home: boolean,
    homeAdmin: boolean,
    mailingListActive: boolean,
    profile: userProfileShape,
    protected: boolean,
    restricted: boolean,
    services: plexServiceShape,
    subscription: subscriptionSummaryShape,
    subscriptions: subscriptionShape,
    twoFactorEnabled: boolean,
    pastSubscriptions: subscriptionShape,
  }),
);

export const postUsersSignInDataRequestBodyShape: Shape = /* @__PURE__ */ concealed(
  ['password', 'verificationCode'],
  /* @__PURE__ */ object({
    rememberMe: boolean,
  }),
);

const operation: Operation<PostUsersSignInDataResponse, PlexAPIOptions> = {
  id: 'post-users-sign-in-data',
  name: 'postUsersSignInData',
  method: 'POST',
  path: '/users/signin',
  server: () => 'https://plex.tv/api/v2',
  accept: 'application/json',
  outcomes: [
    {
      status: 201,
      contentType: 'application/json',
      field: 'userPlexAccount',
      decode: /* @__PURE__ */ json(postUsersSignInDataUserPlexAccountShape),
    },
  ],
  contract: () => import('../contracts/post-users-sign-in-data.js'),
};

const _names = ['xPlexClientIdentifier', 'requestBody'] as const;

function _parts(request: PostUsersSignInDataRequest): RequestParts {
  return {
    headers: {
      'x-plex-client-identifier': request.xPlexClientIdentifier,
    },
    body: plainFormBody(request.requestBody, postUsersSignInDataRequestBodyShape),
  };
}

/**
 * Get User Sign In Data
 *
 * Sign in user with username and password and return user data with Plex authentication token
 *
 * `POST /users/signin`
 *
 * @throws {@link errors.PostUsersSignInDataBadRequest} if the server responds with this error.
 * @throws {@link errors.PostUsersSignInDataUnauthorized} if the server responds with this error.
 * @throws {@link SDKError} for any other error response, or one that the API does not describe.
 * @throws {@link RequestError} if no response arrives.
 */
export function postUsersSignInData(
  core: PlexAPICore,
  request: PostUsersSignInDataRequest,
  options?: RequestOptions,
): Promise<PostUsersSignInDataResponse>;
/**
 * Get User Sign In Data
 *
 * Sign in user with username and password and return user data with Plex authentication token
 *
 * `POST /users/signin`
 *
 * @param xPlexClientIdentifier - The unique identifier for the client application This is used to track the client application and its usage (UUID, serial number, or other number unique per device)
 * @param requestBody - Login credentials
 * @throws {@link errors.PostUsersSignInDataBadRequest} if the server responds with this error.
 * @throws {@link errors.PostUsersSignInDataUnauthorized} if the server responds with this error.
 * @throws {@link SDKError} for any other error response, or one that the API does not describe.
 * @throws {@link RequestError} if no response arrives.
 */
export function postUsersSignInData(
  core: PlexAPICore,
  xPlexClientIdentifier?: string,
  requestBody?: PostUsersSignInDataRequestBody,
  options?: RequestOptions,
): Promise<PostUsersSignInDataResponse>;
export function postUsersSignInData(core: PlexAPICore, ..._given: unknown[]): Promise<PostUsersSignInDataResponse> {
  return callNamed(core, operation, _names, _parts, _given);
}

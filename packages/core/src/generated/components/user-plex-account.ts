// Generated from the OpenAPI description: edit that and regenerate.
import { type Shape, boolean, concealed, object } from '../../runtime/index.js';
import { type PlexService, plexServiceShape } from './plex-service.js';
import { type SubscriptionSummary, subscriptionSummaryShape } from './subscription-summary.js';
import { type Subscription, subscriptionShape } from './subscription.js';
import type { UserPlexAccountMailingListStatus } from './user-plex-account-mailing-list-status.js';
import { type UserProfile, userProfileShape } from './user-profile.js';

/** A Plex account */
export interface UserPlexAccount {
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
}

export const userPlexAccountShape: Shape = /* @__PURE__ */ concealed(
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
  }),
);

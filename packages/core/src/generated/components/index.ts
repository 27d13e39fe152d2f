// Generated from the OpenAPI description: edit that and regenerate.

export type { BadRequest } from './bad-request.js';
export type { ErrorDetail } from './error-detail.js';
export type { KeyRefused } from './key-refused.js';
export type { PinLocation } from './pin-location.js';
export type { Pin } from './pin.js';
export { PlexServiceStatus } from './plex-service-status.js';
export type { PlexService } from './plex-service.js';
export type { PublicKey } from './public-key.js';
export type { SourceConnection } from './source-connection.js';
export type { SourceDevice } from './source-device.js';
export type { SubscriptionBilling } from './subscription-billing.js';
export { SubscriptionSummaryStatus } from './subscription-summary-status.js';
export type { SubscriptionSummary } from './subscription-summary.js';
export type { Subscription } from './subscription.js';
export type { TokenExpired } from './token-expired.js';
export type { TooManyRequests } from './too-many-requests.js';
export { UserPlexAccountMailingListStatus } from './user-plex-account-mailing-list-status.js';
export type { UserPlexAccount } from './user-plex-account.js';
export { UserProfileAutoSelectSubtitle } from './user-profile-auto-select-subtitle.js';
export { UserProfileDefaultAudioAccessibility } from './user-profile-default-audio-accessibility.js';
export { UserProfileDefaultSubtitleAccessibility } from './user-profile-default-subtitle-accessibility.js';
export { UserProfileDefaultSubtitleForced } from './user-profile-default-subtitle-forced.js';
export { UserProfileMediaReviewsVisibility } from './user-profile-media-reviews-visibility.js';
export { UserProfileWatchedIndicator } from './user-profile-watched-indicator.js';
export type { UserProfile } from './user-profile.js';

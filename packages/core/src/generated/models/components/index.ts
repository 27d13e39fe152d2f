// Generated from the OpenAPI description: edit that and regenerate.

export * from './bad-request.js';
export * from './error-detail.js';
export * from './key-refused.js';
export * from './pin.js';
export * from './pin-location.js';
export * from './plex-service.js';
export * from './plex-service-status.js';
export * from './public-key.js';
export * from './source-connection.js';
export * from './source-device.js';
export * from './subscription.js';
export * from './subscription-billing.js';
export * from './subscription-summary.js';
export * from './subscription-summary-status.js';
export * from './token-expired.js';
export * from './too-many-requests.js';
export * from './user-plex-account.js';
export * from './user-plex-account-mailing-list-status.js';
export * from './user-profile.js';
export * from './user-profile-auto-select-subtitle.js';
export * from './user-profile-default-audio-accessibility.js';
export * from './user-profile-default-subtitle-accessibility.js';
export * from './user-profile-default-subtitle-forced.js';
export * from './user-profile-media-reviews-visibility.js';
export * from './user-profile-watched-indicator.js';

// Generated from the OpenAPI description: edit that and regenerate.

export { PlexAPI } from './client.js';
export { PlexAPICore } from './core.js';
export * from './functions.js';
export type { AuthenticationGroup } from './groups/authentication.js';
export type { SecurityGroup } from './groups/security.js';
export type { PinsGroup } from './groups/pins.js';
export type { DeviceGroup } from './groups/device.js';
export { VERSION } from './version.js';
export * as components from './components/index.js';
export * as errors from './errors/index.js';
export * as operations from './operations/index.js';
export type { PlexAPIOptions } from './options.js';
export * from '../runtime/public.js';

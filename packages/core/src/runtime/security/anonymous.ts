import type { HeaderValues, SecurityScheme } from '../operation.js';

/** No credential: the last alternative of an operation that can be called without one. */
export const anonymous: SecurityScheme = (): Promise<HeaderValues> => Promise.resolve({});

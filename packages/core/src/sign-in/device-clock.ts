import { SDKError } from '../generated/index.js';

/** Seconds by which a clock may be wrong without being corrected. */
const TOLERANCE = 30;

/** The time of the device, which is corrected when the services refuse what is signed and have another time. */
export class DeviceClock {
  #ahead = 0;

  /** Seconds since the Unix epoch. */
  now(): number {
    return Math.floor(Date.now() / 1000) + this.#ahead;
  }

  /** Whether the error is one for a wrong time: then the clock is right from now on. Browsers do not show the time of a server. */
  isCorrectedBy(error: unknown): boolean {
    if (!(error instanceof SDKError) || error.statusCode !== 422) return false;
    const ahead = Math.round((Date.parse(error.headers.get('date') ?? '') - Date.now()) / 1000);
    if (!(Math.abs(ahead - this.#ahead) > TOLERANCE)) return false;
    this.#ahead = ahead;
    return true;
  }
}

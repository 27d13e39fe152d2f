import { Failure } from '../failure.js';
import type { HeaderValues, SecurityScheme } from '../operation.js';

/** The first of several schemes that has its credentials; when none has, the error is about the first. */
export function either(...schemes: readonly SecurityScheme[]): SecurityScheme {
  return async (client, attempt): Promise<HeaderValues> => {
    const { parts, request } = attempt;
    const { url } = request;
    const failures: Failure[] = [];
    for (const scheme of schemes) {
      try {
        return await scheme(client, attempt);
      } catch (error) {
        if (!(error instanceof Failure)) throw error;
        failures.push(error);
        // Half of two schemes that go together may be in already.
        request.url = url;
        if (parts) attempt.parts = parts;
      }
    }
    throw failures[0] ?? new Failure('credential', { cause: [] });
  };
}

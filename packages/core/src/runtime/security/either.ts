import type { HeaderValues, SecurityScheme } from '../operation.js';

/** The first of several schemes that has its credentials; when none has, the error is about the first. */
export function either(...schemes: readonly SecurityScheme[]): SecurityScheme {
  return async (client, attempt): Promise<HeaderValues> => {
    const { parts = {}, request } = attempt;
    const { url } = request;
    let first: Error | undefined;
    for (const scheme of schemes) {
      try {
        return await scheme(client, attempt);
      } catch (error) {
        // By name, so that the error's class is loaded only when there is one.
        if (!(error instanceof Error) || error.name !== 'InvalidRequestError') throw error;
        first ??= error;
        // Undo a combination of which only the first scheme has been applied.
        request.url = url;
        attempt.parts = parts;
      }
    }
    throw first ?? new TypeError('an operation without security alternatives has no use for either()');
  };
}

// Generated from the OpenAPI description: edit that and regenerate.
import type { DeclaredFailure, Schema } from '../../runtime/index.js';
import { GetSourceConnectionInformationResponseBody } from '../errors/operations/get-source-connection-information.js';

export const failures: readonly DeclaredFailure[] = [
  {
    status: 401,
    contentType: 'application/json',
    error: GetSourceConnectionInformationResponseBody,
    schema: async () =>
      (await import('../schemas/operations/get-source-connection-information.js'))
        .getSourceConnectionInformationResponseBodyDataSchema,
  },
];

export const schemas: readonly ((() => Promise<Schema>) | undefined)[] = [
  async () =>
    (await import('../schemas/operations/get-source-connection-information.js'))
      .getSourceConnectionInformationOkResponseBodySchema,
];

// Generated from the OpenAPI description: edit that and regenerate.
import type { DeclaredFailure, Schema } from '../../runtime/index.js';
import { GetSourceConnectionInformationResponseBody } from '../models/errors/get-source-connection-information-response-body.js';

export const failures: readonly DeclaredFailure[] = [
  {
    status: 401,
    contentType: 'application/json',
    error: GetSourceConnectionInformationResponseBody,
    schema: async () =>
      (await import('../schemas/get-source-connection-information-response-body-data.js'))
        .getSourceConnectionInformationResponseBodyDataSchema,
  },
];

export const schemas: readonly ((() => Promise<Schema>) | undefined)[] = [
  async () =>
    (await import('../schemas/get-source-connection-information-ok-response-body.js'))
      .getSourceConnectionInformationOkResponseBodySchema,
];

// Generated from the OpenAPI description: edit that and regenerate.
import { SDKError } from '../../runtime/index.js';
import type { BadRequest } from '../components/bad-request.js';

/** Bad Request - A parameter was not specified, or was specified incorrectly. */
export class BadRequestError extends SDKError<BadRequest> {
  override get name(): string {
    return 'BadRequestError';
  }
}

// Generated from the OpenAPI description: edit that and regenerate.
import { SDKError } from '../../../runtime/index.js';
import type { ErrorDetail } from '../../components/error-detail.js';

/** Not Found - The PIN does not exist, has expired, or belongs to another client identifier. */
export class GetPinNotFound extends SDKError<GetPinNotFoundData> {
  override get name(): string {
    return 'GetPinNotFound';
  }
}

export interface GetPinNotFoundData {
  errors?: ErrorDetail[];
}

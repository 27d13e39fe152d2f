// Generated from the OpenAPI description: edit that and regenerate.
import type { ErrorDetail } from './error-detail.js';

export interface BadRequest {
  errors?: ErrorDetail[];
}

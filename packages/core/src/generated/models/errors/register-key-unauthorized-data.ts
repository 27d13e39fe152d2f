// Generated from the OpenAPI description: edit that and regenerate.
import type { ErrorDetail } from '../components/error-detail.js';

export interface RegisterKeyUnauthorizedData {
  errors?: ErrorDetail[];
}

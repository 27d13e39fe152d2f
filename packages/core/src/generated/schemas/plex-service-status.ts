// Generated from the OpenAPI description: edit that and regenerate.
import type { SchemaObject } from '../../runtime/index.js';

export const plexServiceStatusSchema: SchemaObject = {
  enum: ['online', 'offline'],
};

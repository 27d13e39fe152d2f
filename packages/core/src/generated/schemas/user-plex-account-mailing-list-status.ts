// Generated from the OpenAPI description: edit that and regenerate.
import type { SchemaObject } from '../../runtime/index.js';

export const userPlexAccountMailingListStatusSchema: SchemaObject = {
  enum: ['active', 'unsubscribed', 'removed'],
};

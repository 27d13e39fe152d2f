// Generated from the OpenAPI description: edit that and regenerate.
import type { SchemaObject } from '../../runtime/index.js';

export const userProfileDefaultSubtitleAccessibilitySchema: SchemaObject = {
  enum: [0, 1, 2, 3],
};

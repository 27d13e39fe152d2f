// Generated from the OpenAPI description: edit that and regenerate.
import type { SchemaObject } from '../../runtime/index.js';

export const userProfileDefaultAudioAccessibilitySchema: SchemaObject = {
  enum: [0, 1, 2, 3],
};

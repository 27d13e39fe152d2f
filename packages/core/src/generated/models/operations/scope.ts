// Generated from the OpenAPI description: edit that and regenerate.

export const Scope = {
  All: 'all',
} as const;

export type Scope = (typeof Scope)[keyof typeof Scope];

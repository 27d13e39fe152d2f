// Generated from the OpenAPI description: edit that and regenerate.

export const GetTransientTokenQueryParamType = {
  Delegation: 'delegation',
} as const;

export type GetTransientTokenQueryParamType =
  (typeof GetTransientTokenQueryParamType)[keyof typeof GetTransientTokenQueryParamType];

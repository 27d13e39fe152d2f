// Generated from the OpenAPI description: edit that and regenerate.

export interface GetTransientTokenMediaContainer {
  /** The number of elements in the container */
  size?: number;
  /** The transient token */
  token: string;
}

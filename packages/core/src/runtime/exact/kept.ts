/** The module that keeps the digits of large numbers; it is loaded when the first one comes. */
export const kept: {
  /** What is kept of one object is kept of its copy, which has some of its names changed. */
  carry?: (from: object, to: object, names: Readonly<Record<string, string>>) => void;
  /** The whole number that is kept beside the one in a field of an object, or at an index of a list. */
  get?: (holder: object, name: string) => bigint | undefined;
} = {};

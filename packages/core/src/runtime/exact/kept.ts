/** The module that keeps the digits of large numbers; it is loaded when the first one comes. */
export const kept: {
  /** Copies the kept digits of an object to its copy, some of whose fields have other names. */
  carry?: (from: object, to: object, names: Readonly<Record<string, string>>) => void;
  /** The whole number that is kept beside the one in a field of an object, or at an index of a list. */
  get?: (holder: object, name: string) => bigint | undefined;
} = {};

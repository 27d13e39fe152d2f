/** Carries what is kept of an object to its copy; set when something is. */
export const carry: { digits?: (from: object, to: object, names: Readonly<Record<string, string>>) => void } = {};

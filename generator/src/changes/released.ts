/** Where the repository keeps the spec of the last release. */
export const released = '.changeset/released';

export const releasedSpec = `${released}/openapi.yaml`;

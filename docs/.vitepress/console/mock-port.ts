/** Where `npm run docs` starts the mock of the API. */
export const mockPort = 4010;

/** Where it starts the mock of the sign-in services. */
export const signInPort = 4011;

/** The tags of the operations that go to this mock. */
export const signInTags: readonly string[] = ['Pins', 'Device'];

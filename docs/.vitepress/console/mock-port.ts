/** Where `npm run docs` starts the mock of the API. */
export const mockPort = 4010;

/** Where it starts the mock of the services that a PIN or a key of the device signs in to. */
export const signInPort = 4011;

/** Operations with these tags are sent to that one. */
export const signInTags: readonly string[] = ['Pins', 'Device'];

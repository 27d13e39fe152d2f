/** Where `npm run docs` starts the mock of the API, and consoles send to unless another server is named. */
export const mockPort = 4010;

/** The error codes of the services: their meaning, and what to do. */
export interface ErrorCode {
  /** The `code` in the body of the error; undefined if the status is enough. */
  readonly code: number | undefined;
  readonly status: number;
  /** The ids of the operations that return it. */
  readonly operations: readonly string[];
  readonly meaning: string;
  readonly action: string;
}

const signIn = ['post-users-sign-in-data'];
const ofPlexTv = ['getTokenDetails', ...signIn];
const withToken = ['getTransientToken', 'getSourceConnectionInformation', 'getTokenDetails'];
const repeated = [...withToken, 'getPin', 'getNonce', 'getKeys'];
const posted = [...signIn, 'createPin', 'registerKey', 'exchangeToken'];
const withKey = ['createPin', 'getPin', 'registerKey', 'exchangeToken'];

export const errorCodes: readonly ErrorCode[] = [
  {
    code: 1000,
    status: 400,
    operations: [...ofPlexTv, 'createPin', 'getPin', 'getNonce', 'registerKey', 'exchangeToken'],
    meaning: 'The client identifier is missing',
    action: 'Set `X-Plex-Client-Identifier` on the client, once.',
  },
  {
    code: 1001,
    status: 401,
    operations: [...withToken, 'registerKey'],
    meaning: 'The token is missing, wrong or no longer valid',
    action: 'Sign in again and use the new token. Do not repeat the call with the old one.',
  },
  {
    code: 1001,
    status: 401,
    operations: signIn,
    meaning: 'The user name or the password is wrong',
    action: 'Ask for both again. Repeated attempts lock the IP address out (1031).',
  },
  {
    code: 1028,
    status: 401,
    operations: signIn,
    meaning: 'The verification code is wrong',
    action: 'Ask for the code that the authenticator shows now, and sign in again.',
  },
  {
    code: 1029,
    status: 401,
    operations: signIn,
    meaning: 'The account has two-factor authentication, and no code was sent',
    action: 'Ask for the code and sign in again with `verificationCode`.',
  },
  {
    code: 1031,
    status: 401,
    operations: signIn,
    meaning: 'The IP address is locked out after too many attempts',
    action: 'Stop trying, and tell the user to wait.',
  },
  {
    code: 1041,
    status: 401,
    operations: ofPlexTv,
    meaning: 'A Plex Home PIN is required',
    action: 'No operation here takes it: sign in with an account that needs none.',
  },
  {
    code: 1020,
    status: 404,
    operations: [...ofPlexTv, 'getPin'],
    meaning: 'The resource has expired, for example a PIN',
    action: 'Start again: sign in, create a PIN or get a token.',
  },
  {
    code: undefined,
    status: 422,
    operations: withToken,
    meaning: 'The token belongs to another service; the body may be XML',
    action: "Send the account's token to plex.tv, and the server's token to the server.",
  },
  {
    code: undefined,
    status: 422,
    operations: withKey,
    meaning: 'A JWT is malformed or its signature is wrong, or another device has registered a key with this `kid`',
    action: 'Sign with the key that is registered, and a new nonce; give a new key a `kid` of its own.',
  },
  {
    code: undefined,
    status: 429,
    operations: repeated,
    meaning: 'Too many requests',
    action:
      'The client waits as long as `Retry-After` says, up to a minute, and calls again. If the error reaches you, call less often.',
  },
  {
    code: undefined,
    status: 429,
    operations: posted,
    meaning: 'Too many requests',
    action: 'Wait as long as `Retry-After` says, then call again: no client repeats a POST by itself.',
  },
  {
    code: undefined,
    status: 498,
    operations: ['registerKey', 'exchangeToken'],
    meaning: 'The token has expired',
    action: 'Sign a JWT with the key of the device, and exchange it for another token.',
  },
];

export function errorCodesOf(operation: string): readonly ErrorCode[] {
  return errorCodes.filter(({ operations }) => operations.includes(operation));
}

export function errorCodeTable(codes: readonly ErrorCode[]): readonly string[] {
  return [
    '| Status | Code | Meaning | What to do |',
    '| --- | --- | --- | --- |',
    ...codes.map(({ status, code, meaning, action }) => `| ${status} | ${code ?? '-'} | ${meaning} | ${action} |`),
  ];
}

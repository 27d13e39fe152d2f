/** A request that can't be made. The message says which part of it is wrong, and `cause` has details. */
export class Failure extends Error {
  declare message: 'server' | 'header' | 'credential';
}

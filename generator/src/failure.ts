/** What ends the command and is no fault of the spec: how it was called, or the disk. */
export class Failure extends Error {
  override readonly name = 'Failure';
  /** What to do about it. */
  readonly hint: string;

  constructor(message: string, hint: string, options?: ErrorOptions) {
    super(message, options);
    this.hint = hint;
  }
}

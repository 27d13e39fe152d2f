/** Says that an earlier success still holds. */
export const NOT_MODIFIED = '304';

/** Whether a call succeeds with a status that an operation declares among `statuses`. */
export function isSuccess(status: string, statuses: readonly string[]): boolean {
  const declaresSuccess = statuses.some((each) => /^[23]/.test(each) && each !== NOT_MODIFIED);
  return /^[23]/.test(status) || (status === 'default' && !declaresSuccess);
}

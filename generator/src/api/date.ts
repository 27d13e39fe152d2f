/** Dates of RFC 3339, section 5.6: the form of examples of `date` and `date-time`. */

export interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export interface DateTimeParts extends DateParts {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly millisecond: number;
  /** The offset of the zone, in minutes ahead of UTC. */
  readonly offset: number;
}

/** Undefined for a text that is no date. */
export function dateParts(text: string): DateParts | undefined {
  const found = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  if (found === null) return undefined;
  const [year = 0, month = 0, day = 0] = found.slice(1).map(Number);
  const isDay =
    month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
  return year > 0 && isDay ? { year, month, day } : undefined;
}

/** Undefined unless the text is a date-time. A leap second does not count, because few types can hold it. */
export function dateTimeParts(text: string): DateTimeParts | undefined {
  const found = /^(.{10})[Tt ](\d\d):(\d\d):(\d\d)(\.\d+)?(?:[Zz]|([+-])(\d\d):(\d\d))$/.exec(text);
  const date = dateParts(found?.[1] ?? '');
  if (found === null || date === undefined) return undefined;
  const [hour = 0, minute = 0, second = 0] = found.slice(2, 5).map(Number);
  const millisecond = Math.floor(Number(found[5] ?? 0) * 1000);
  const [hours = 0, minutes = 0] = found.slice(7, 9).map((each: string | undefined) => Number(each ?? 0));
  const offset = (found[6] === '-' ? -1 : 1) * (hours * 60 + minutes);
  const isTime = hour < 24 && minute < 60 && second < 60 && hours < 24 && minutes < 60;
  return isTime ? { ...date, hour, minute, second, millisecond, offset } : undefined;
}

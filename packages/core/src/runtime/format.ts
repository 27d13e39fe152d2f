const FORMATS: Readonly<Record<string, (value: string) => boolean>> = {
  date: isDate,
  'date-time': (value) => {
    // RFC 3339, section 5.6.
    const match =
      /^(\d{4}-\d\d-\d\d)[Tt ]([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?([Zz]|[+-]([01]\d|2[0-3]):[0-5]\d)$/.exec(
        value,
      );
    return match?.[1] !== undefined && isDate(match[1]);
  },
  uuid: (value) => /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(value),
};

/** Whether a text has a format that clients check: `date`, `date-time` or `uuid`. */
export function hasFormat(value: string, format: string): boolean {
  return !Object.hasOwn(FORMATS, format) || FORMATS[format]?.(value) === true;
}

function isDate(value: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(value)) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}

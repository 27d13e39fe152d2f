/** Replaces the placeholders of a scenario, such as `{{server}}`, by the values of a run. */
import { parseExactly } from './exact.ts';

export type Values = Readonly<Record<string, string>>;

/**
 * A copy with `{{name}}` filled in, `{$repeat: [text, times]}` and `{$join: [text, …]}` written out, and the JSON of
 * `{$parse: text}` read.
 */
export function fill<Value>(value: Value, values: Values): Value {
  return filled(value, values) as Value;
}

function filled(value: unknown, values: Values): unknown {
  if (typeof value === 'string') return fillText(value, values);
  if (Array.isArray(value)) return value.map((item) => filled(item, values));
  if (typeof value !== 'object' || value === null) return value;
  const { $repeat, $join, $parse } = value as { $repeat?: [string, number]; $join?: unknown[]; $parse?: unknown };
  if ($repeat !== undefined) return $repeat[0].repeat($repeat[1]);
  if ($join !== undefined) return $join.map((part) => filled(part, values)).join('');
  if ($parse !== undefined) return parseExactly(filled($parse, values) as string);
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [fillText(name, values), filled(item, values)]),
  );
}

function fillText(text: string, values: Values): string {
  return text.replaceAll(/\{\{([^{}]*)\}\}/g, (_, name: string) => {
    const [, form, seconds] = /^(?:(.+) )?date \+ (\d+) s$/.exec(name) ?? [];
    // HTTP dates have whole seconds: rounded up, so that the wait is not cut short.
    if (seconds !== undefined) return dateIn(form, new Date(Math.ceil(Date.now() / 1000 + Number(seconds)) * 1000));
    const value = values[name];
    if (value === undefined)
      throw new Error(`there is no value {{${name}}}; there are ${Object.keys(values).join(', ')}`);
    return value;
  });
}

const days = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** A date in a form of RFC 9110, section 5.6.7, or in a similar form that servers send. */
function dateIn(form: string | undefined, date: Date): string {
  const usual = date.toUTCString();
  const [weekday = '', day = '', month = '', year = '', time = ''] = usual.split(/,? /);
  switch (form) {
    case undefined:
      return usual;
    case 'RFC 850':
      return `${days[date.getUTCDay()]}, ${day}-${month}-${year.slice(2)} ${time} GMT`;
    case 'asctime':
      return `${weekday} ${month} ${String(Number(day)).padStart(2)} ${time} ${year}`;
    case 'mail':
      return usual.replace('GMT', '+0000');
    case 'zoneless':
      return usual.replace(' GMT', '');
    default:
      throw new Error(`there is no form ${form} of dates`);
  }
}

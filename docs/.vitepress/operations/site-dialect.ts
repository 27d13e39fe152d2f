/** A dialect whose types are short on the site: `Errors\SDKError` for `\Acme\Sdk\Models\Errors\SDKError`, as code that imports them. */
import type { Dialect } from '../../../generator/src/docs/dialect.ts';

export function siteDialect(dialect: Dialect): Dialect {
  const { polling } = dialect;
  return {
    ...dialect,
    label: (home, name) => shortened(dialect.label(home, name)),
    anyError: shortened(dialect.anyError),
    polling: { ...polling, error: shortened(polling.error) },
  };
}

/** The last two parts of a name. */
function shortened(name: string): string {
  return /(?:[^\\:.]+(?:\\|::|\.))?[^\\:.]+$/.exec(name)?.[0] ?? name;
}

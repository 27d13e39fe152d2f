/** The checks of a config file that a schema cannot express. */
import type { Report } from '../../diagnostic.ts';
import { readVersion } from '../../languages/version.ts';
import type { Config } from '../../package/config.ts';
import { isExpression, meantExpression } from '../../package/license.ts';
import { quote } from '../../spec/quote.ts';
import { suggestion } from '../words.ts';

export function checkValues({ file, values, languages }: Config, report: Report): void {
  const error = (pointer: string, message: string, hint: string): void => {
    report({ severity: 'error', rule: 'config', message, source: { file, pointer }, at: 'value', hint });
  };
  const versions = [
    ['', values.version] as const,
    ...Object.entries(languages).map(([id, own]) => [`/${id}`, own.version] as const),
  ];
  for (const [pointer, version] of versions) {
    if (version === undefined || readVersion(version) !== undefined) continue;
    error(
      `${pointer}/version`,
      `${quote(version)} is no version that npm, PyPI, RubyGems, Packagist and NuGet all have a way to write`,
      'write three numbers, such as 1.2.0; before a release also 1.2.0-alpha.1, 1.2.0-beta.1 or 1.2.0-rc.1',
    );
  }
  const { license } = values;
  if (license === undefined || isExpression(license)) return;
  error(
    '/license',
    `${quote(license)} is no SPDX expression`,
    suggestion(meantExpression(license), 'https://spdx.org/licenses lists them: MIT, Apache-2.0, BSD-3-Clause'),
  );
}

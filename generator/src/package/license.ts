/** The licence of a package: which one, and its text. */
import { createRequire } from 'node:module';
import type correctType from 'spdx-correct';
import type parseType from 'spdx-expression-parse';
import type { Api } from '../api/api.ts';
import type { Config } from './config.ts';

/** Only where a licence is named: most descriptions say none. */
const load = createRequire(import.meta.url);

/** An SPDX expression (https://spdx.org/licenses); undefined if neither the config file nor the API has one. */
export function licenseOf({ info: { license } }: Api, config: Config | undefined): string | undefined {
  if (config?.values.license !== undefined) return config.values.license;
  const { identifier, name } = license;
  if (identifier !== '' && isExpression(identifier)) return identifier;
  // Descriptions write `Apache 2.0`. An unclear name counts as no licence.
  return name === '' ? undefined : meantExpression(name);
}

export function isExpression(text: string): boolean {
  const parse = load('spdx-expression-parse') as typeof parseType;
  try {
    parse(text);
    return true;
  } catch {
    return false;
  }
}

/** The expression that was most likely meant. */
export function meantExpression(text: string): string | undefined {
  const correct = load('spdx-correct') as typeof correctType;
  return correct(text) ?? undefined;
}

/** The text of MIT with its holders; for any other licence, the file that the config file names. */
export function licenseText(
  license: string | undefined,
  holders: readonly string[],
  given?: string,
): string | undefined {
  if (given !== undefined) return given;
  if (license !== 'MIT' || holders.length === 0) return undefined;
  return `MIT License

Copyright (c) ${holders.join(', ')}

${mit}`;
}

/** See https://spdx.org/licenses/MIT.html, after the line of the copyright. */
const mit = `Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
SOFTWARE.
`;

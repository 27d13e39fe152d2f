import type { Finding } from '../diagnostic.ts';
import { own } from './json.ts';
import type { JsonObject } from './json.ts';
import { describe, quote } from './quote.ts';

/** The OpenAPI version of a document, or why it is not read. */
export function versionOf(root: JsonObject, file: string): string | Finding {
  const version = own(root, 'openapi');
  const refuse = (key: string, message: string, hint: string): Finding => ({
    severity: 'error',
    rule: 'version',
    message,
    hint,
    source: { file, pointer: key },
  });
  if (typeof version === 'string') {
    if (/^3\.[01](\.\d+(-.+)?)?$/.test(version)) return version;
    const hint = version.startsWith('3.2')
      ? 'write openapi: 3.1.1 and leave out what is new in 3.2'
      : 'OpenAPI 3.0 and 3.1 are read: write openapi: 3.1.1';
    return refuse('/openapi', `OpenAPI ${quote(version)} is not read`, hint);
  }
  if (version !== undefined)
    return refuse('/openapi', `the version is ${describe(version)}`, 'write openapi: "3.1.1", in quotes');
  if (Object.hasOwn(root, 'swagger')) {
    const hint = 'convert it to OpenAPI 3 first, for example with swagger2openapi';
    return refuse('/swagger', 'Swagger 2.0 is not read', hint);
  }
  return refuse('', 'the document does not say which OpenAPI version it is', 'begin it with openapi: 3.1.1');
}

import { createRequire } from 'node:module';
import type { Report } from '../../diagnostic.ts';
import type { Document } from '../document.ts';
import { put } from '../json.ts';
import type { JsonObject } from '../json.ts';
import { copyDocument } from './copy.ts';
import { prepare } from './prepare.ts';
import { settle } from './settle.ts';

interface Upgrader {
  upgradeFromTwoToThree(document: JsonObject): JsonObject;
}

/** Makes a Swagger 2.0 document OpenAPI 3.0, in place; places in it remain those of the file. False when it can't. */
export function convertSwagger(document: Document, report: Report): boolean {
  const source = { file: document.file, pointer: '/swagger' };
  const message = 'Swagger 2.0 is read as the OpenAPI 3.0 that it can be converted to';
  const hint = 'convert the file when you can: what is new in OpenAPI 3 has no place in it';
  report({ severity: 'tolerated', rule: 'swagger-2', message, hint, source });

  const value = document.value as JsonObject;
  const written = { ...value };
  const copied = copyDocument(document, report);
  prepare(copied, report);
  put(copied, 'swagger', '2.0');
  let converted: JsonObject;
  try {
    converted = upgrader().upgradeFromTwoToThree(copied);
  } catch (error) {
    const said = `the document can't be converted to OpenAPI 3.0: ${(error as Error).message}`;
    report({ severity: 'error', rule: 'swagger-2', message: said, hint: 'convert it with another tool first', source });
    return false;
  }
  // The object itself stays: it is what the rest of the reading has of the document.
  for (const key of Object.keys(value)) Reflect.deleteProperty(value, key);
  for (const [key, field] of Object.entries(converted)) put(value, key, field);
  const fileValue = (file: string): unknown => (file === document.file ? written : document.library.known(file)?.value);
  document.conversion = settle(value, fileValue, document.file);
  return true;
}

/** Loaded when the first Swagger document comes: most runs have none. */
function upgrader(): Upgrader {
  return createRequire(import.meta.url)('@scalar/openapi-upgrader/2.0-to-3.0') as Upgrader;
}

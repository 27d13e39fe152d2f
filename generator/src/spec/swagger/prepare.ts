import type { Report } from '../../diagnostic.ts';
import { isObject, own } from '../json.ts';
import type { JsonObject } from '../json.ts';
import { withoutSlashes } from '../path.ts';
import { append } from '../pointer.ts';
import { quote } from '../quote.ts';
import { operationMethods } from '../shapes.ts';
import { isBody } from './copy.ts';
import { markOf } from './mark.ts';

/** Says in a Swagger document itself, in place, what the conversion would otherwise get wrong or lose. */
export function prepare(document: JsonObject, report: Report): void {
  prepareServers(document);
  for (const list of ['consumes', 'produces']) dropEmpty(document, list);
  for (const parameter of Object.values(objectOf(document, 'parameters'))) prepareParameter(parameter, report);
  for (const pathItem of Object.values(objectOf(document, 'paths'))) {
    if (!isObject(pathItem)) continue;
    for (const key of Object.keys(pathItem)) if (key.startsWith('x-')) Reflect.deleteProperty(pathItem, key);
    const operations = operationMethods.map((method) => own(pathItem, method)).filter(isObject);
    shareBody(pathItem, operations);
    for (const parameter of parametersOf(pathItem)) prepareParameter(parameter, report);
    for (const operation of operations) {
      for (const list of ['consumes', 'produces']) dropEmpty(operation, list);
      delete operation['schemes'];
      for (const parameter of parametersOf(operation)) prepareParameter(parameter, report);
      sayFormType(operation, document);
    }
  }
}

/** https where it is offered or nothing is said, since credentials travel with every call; `ws` is no scheme of HTTP. */
function prepareServers(document: JsonObject): void {
  const [host, basePath] = [own(document, 'host'), own(document, 'basePath')];
  const offered = own(document, 'schemes');
  const schemes = Array.isArray(offered) ? offered.filter((scheme) => scheme === 'https' || scheme === 'http') : [];
  if (typeof host === 'string') {
    const [, scheme, rest = ''] = /^(?:(https?):)?(?:\/\/)?(.*)$/s.exec(withoutSlashes(host)) ?? [];
    document['host'] = rest;
    document['schemes'] = schemes.length > 0 ? schemes.toSorted().toReversed() : [scheme ?? 'https'];
  } else {
    delete document['schemes'];
  }
  if (typeof basePath === 'string' && basePath !== '' && !basePath.startsWith('/'))
    document['basePath'] = `/${basePath}`;
}

/** A body that a path has for all of its operations is the body of each that has none itself. */
function shareBody(pathItem: JsonObject, operations: readonly JsonObject[]): void {
  const shared = parametersOf(pathItem).filter(isBody);
  if (shared.length === 0) return;
  pathItem['parameters'] = parametersOf(pathItem).filter((parameter) => !isBody(parameter));
  for (const operation of operations) {
    const own = parametersOf(operation);
    const replaces = (parameter: JsonObject): boolean =>
      own.some(
        (other) => other['in'] === parameter['in'] && (other['in'] === 'body' || other['name'] === parameter['name']),
      );
    const missing = shared.filter((parameter) => !replaces(parameter)).map((parameter) => structuredClone(parameter));
    operation['parameters'] = [...own, ...missing];
  }
}

function prepareParameter(parameter: unknown, report: Report): void {
  if (!isObject(parameter) || parameter['type'] !== 'array') return;
  const { in: place, collectionFormat: format = 'csv' } = parameter;
  // The default of Swagger, but not of a form in OpenAPI 3.0.
  parameter['collectionFormat'] = format;
  const hasOther =
    format === 'tsv' || ((format === 'ssv' || format === 'pipes') && (place === 'path' || place === 'header'));
  if (!hasOther) return;
  const mark = markOf(parameter);
  for (const key of ['collectionFormat', 'items', 'maxItems', 'minItems', 'uniqueItems', 'default', 'enum']) {
    Reflect.deleteProperty(parameter, key);
  }
  parameter['type'] = 'string';
  if (mark === undefined) return;
  const message = `OpenAPI 3 has no style for the collectionFormat ${quote(format)} here: read as one text, in which callers put the separators`;
  const source = { ...mark, pointer: append(mark.pointer, 'collectionFormat') };
  const hint = 'remove it if the server takes commas too';
  report({ severity: 'tolerated', rule: 'collection-format', message, hint, source });
}

const formTypes = { file: 'multipart/form-data', plain: 'application/x-www-form-urlencoded' };

/** Fields of a form are sent as one, whatever else the operation consumes; files only as multipart. */
function sayFormType(operation: JsonObject, document: JsonObject): void {
  const fields = parametersOf(operation).filter((parameter) => parameter['in'] === 'formData');
  if (fields.length === 0) return;
  const consumes = own(operation, 'consumes') ?? own(document, 'consumes');
  const listed = Array.isArray(consumes) ? consumes : [];
  const hasFile = fields.some((field) => field['type'] === 'file');
  const asMultipart = hasFile || (listed.includes(formTypes.file) && !listed.includes(formTypes.plain));
  operation['consumes'] = [asMultipart ? formTypes.file : formTypes.plain];
}

/** An empty list would leave bodies without any media type. */
function dropEmpty(holder: JsonObject, key: string): void {
  const value = own(holder, key);
  if (!Array.isArray(value) || value.length === 0) Reflect.deleteProperty(holder, key);
}

function parametersOf(holder: JsonObject): JsonObject[] {
  const list = own(holder, 'parameters');
  return Array.isArray(list) ? list.filter(isObject) : [];
}

function objectOf(holder: JsonObject, key: string): JsonObject {
  const value = own(holder, key);
  return isObject(value) ? value : {};
}

import type { Report } from '../diagnostic.ts';
import { createLibrary, isDocument } from './document.ts';
import type { FieldType } from './field.ts';
import { interpret } from './interpret.ts';
import { specFiles } from './files.ts';
import type { SpecFiles } from './files.ts';
import { isObject, isReference } from './json.ts';
import { Node } from './node.ts';
import { createLocator } from './position.ts';
import { describe, quote } from './quote.ts';
import type { Spec } from './spec.ts';
import { convertSwagger } from './swagger/convert.ts';
import { upgradeSwaggerSchema } from './swagger/schema.ts';
import { upgradeSchema } from './upgrade.ts';
import { writtenIn } from './written.ts';
import { versionOf } from './version.ts';
import type { Version } from './version.ts';
import { walk } from './walk.ts';

/**
 * Reads an OpenAPI document and every file it refers to, resolves its references, brings its schemas to 3.1 and reads
 * what deviates as it is meant.
 * Undefined when there is nothing to go on with; whatever is wrong is reported.
 */
export function load(file: string, report: Report, files: SpecFiles = specFiles()): Spec | undefined {
  const library = createLibrary(report, files);
  const opened = library.openMain(file);
  if (!isDocument(opened)) {
    if (opened !== 'reported') report({ severity: 'error', source: { file, pointer: '' }, ...opened });
    return undefined;
  }
  if (!isObject(opened.value)) {
    const message = `an OpenAPI document is an object, and this is ${describe(opened.value)}`;
    const hint = 'begin it with openapi: 3.1.1';
    report({ severity: 'error', rule: 'not-an-object', message, hint, source: { file, pointer: '' } });
    return undefined;
  }
  const version = versionOf(opened.value, file);
  if ('rule' in version) {
    report(version);
    return undefined;
  }
  if (version.deviation !== undefined) {
    const { key, ...said } = version.deviation;
    report({ severity: 'tolerated', rule: 'version', ...said, source: { file, pointer: `/${key}` } });
  }
  if (version.dialect === '2.0' && !convertSwagger(opened, report)) return undefined;
  const root = Node.root(opened);
  resolveAndUpgrade(root, version.dialect, report);
  const spec: Spec = {
    file,
    version: version.text,
    root,
    get files() {
      return library.files();
    },
    locator: createLocator(files),
    get readOtherwise() {
      return library.files().flatMap((name) => library.known(name)?.readOtherwise ?? []);
    },
    rootOf(name) {
      const document = library.known(name);
      return document && Node.root(document);
    },
    written: writtenIn(files),
  };
  interpret(spec, report);
  return spec;
}

function resolveAndUpgrade(root: Node, dialect: Version['dialect'], report: Report): void {
  const schemas: Node[] = [];
  const isSchema = (type: FieldType) => type.kind === 'object' && type.shape === 'Schema';
  walk(root, {
    enter(node, shape) {
      if (shape === 'Schema') schemas.push(node);
    },
    reference(holder, type) {
      if (isSchema(type)) schemas.push(holder);
      const failure = holder.failure();
      if (failure?.message === undefined) return;
      const { rule, message, hint } = failure;
      report({ severity: 'error', rule, message, hint, source: holder.sourceOf('$ref') });
    },
  });
  // After the walk, because an upgrade moves what a reference may point into.
  for (const schema of schemas) upgradeAndReport(schema, dialect, report);
}

function upgradeAndReport(schema: Node, dialect: Version['dialect'], report: Report): void {
  if (!isObject(schema.value)) return;
  const target = isReference(schema.value) ? schema.value.$ref : '';
  if (dialect === '2.0') upgradeSwaggerSchema(schema.value);
  const { outdated, beside } = upgradeSchema(schema.value);
  for (const key of dialect === '3.1' || dialect === '3.2' ? outdated : []) {
    const hint =
      key === 'nullable' ? "write null into the type: type: [string, 'null']" : `write the bound itself: ${key}: 5`;
    const message = `${quote(key)} belongs to OpenAPI 3.0; it is read as meant there`;
    report({ severity: 'warning', rule: 'outdated-keyword', message, hint, source: schema.sourceOf(key), at: 'key' });
  }
  for (const key of dialect === '3.0' ? beside : []) {
    const message = `OpenAPI 3.0 ignores ${quote(key)} beside the reference ${quote(target)}; it is read as well, as in 3.1`;
    const hint = 'write allOf: the reference, and the rest';
    report({ severity: 'warning', rule: 'beside-reference', message, hint, source: schema.sourceOf(key), at: 'key' });
  }
}

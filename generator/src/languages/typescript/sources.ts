/** Which declarations share a file: those of one operation together; a type that several files use gets a separate file. */
import type { ErrorBody, NamedType, Operation } from '../../api/api.ts';
import { receivedTypes } from '../../api/walk.ts';
import { paragraphs, type Code, type Symbol } from '../../code/code.ts';
import { referencesIn } from '../../code/print.ts';
import type { OutputFile } from '../language.ts';
import { clientSource, coreSource, groupSource } from './client.ts';
import { contractCode } from './contract.ts';
import { errorCode } from './error.ts';
import { sourceFile } from './file.ts';
import { indexSources, versionSource } from './files.ts';
import { modelCode } from './model.ts';
import { hasRequestType } from './named.ts';
import { namesWithin, operationCode } from './operation.ts';
import { optionsSource } from './options.ts';
import {
  besides,
  componentModule,
  contractModule,
  errorsModule,
  errorSymbol,
  operationModule,
  schemasModule,
  schemaSymbol,
  shapeSymbol,
  type Package,
} from './package.ts';
import { pollCode } from './poll.ts';
import { receivedSchemas, schemaCode } from './schema.ts';
import { securitySource } from './security.ts';
import { shapeDeclaration } from './shape.ts';
import { requestCode, responseCode } from './wrapper.ts';

export function sources(context: Package): readonly OutputFile[] {
  const { api, keeper, owner } = context;
  const validated = receivedTypes(api);
  const kept = Map.groupBy(api.types, keeper);
  const thrown = Map.groupBy(api.errors, owner);
  const shared = kept.get(undefined) ?? [];
  return [
    ...shared.map((type) => componentSource(type, context)),
    ...shared.filter((type) => validated.has(type)).map((type) => schemaSource(type, context)),
    ...(thrown.get(undefined) ?? []).map((error) => errorSource(error, context)),
    ...api.operations.flatMap((operation) => {
      const types = kept.get(operation) ?? [];
      const bodies = types.filter(({ home }) => home === 'errors');
      const others = types.filter(({ home }) => home !== 'errors');
      const received = types.filter((type) => validated.has(type));
      const errors = thrown.get(operation) ?? [];
      return [
        operationSource(operation, others, context),
        contractSource(operation, bodies, context),
        ...fileOf(schemasModule(operation, context), [
          ...receivedSchemas(operation, context),
          ...received.map((type) => schemaCode(type, context)),
        ]),
        ...fileOf(errorsModule(operation, context), [
          ...errors.map((error) => errorCode(error, context)),
          ...bodies.map((type) => modelCode(type, context)),
        ]),
      ];
    }),
    ...api.tags.map((tag) => groupSource(tag, context)),
    securitySource(context),
    optionsSource(context),
    versionSource(context),
    coreSource(context),
    clientSource(context),
    ...indexSources(context),
  ];
}

/** Empty if there is nothing to declare. */
function fileOf(module: string, declared: readonly Code[]): readonly OutputFile[] {
  return declared.length === 0 ? [] : [sourceFile(module, paragraphs(declared))];
}

function componentSource(type: NamedType, context: Package): OutputFile {
  const shape = shapeDeclaration(type, context);
  return sourceFile(
    componentModule(type, context),
    paragraphs([modelCode(type, context), ...(shape === undefined ? [] : [shape])]),
  );
}

function schemaSource(type: NamedType, context: Package): OutputFile {
  return sourceFile(schemaSymbol(type, context).module, schemaCode(type, context));
}

function operationSource(operation: Operation, types: readonly NamedType[], outside: Package): OutputFile {
  const context = besides(outside, namesWithin(operation, outside.names));
  const shapes = shapesOf(types, context);
  const { poll } = operation;
  return sourceFile(
    operationModule(operation, context),
    paragraphs([
      ...(hasRequestType(operation) ? [requestCode(operation, context)] : []),
      responseCode(operation, context),
      ...types.map((type) => modelCode(type, context)),
      ...inOrder([...shapes.keys()], shapes),
      operationCode(operation, context),
      ...(poll === undefined ? [] : [pollCode(operation, poll, context)]),
    ]),
  );
}

/** Includes the shapes of error bodies, because only failed calls use them. */
function contractSource(operation: Operation, bodies: readonly NamedType[], context: Package): OutputFile {
  const contract = contractCode(operation, context);
  const shapes = inOrder(referencesIn(contract), shapesOf(bodies, context));
  return sourceFile(contractModule(operation, context), paragraphs([...shapes, contract]));
}

function errorSource(error: ErrorBody, context: Package): OutputFile {
  return sourceFile(errorSymbol(error, context).module, errorCode(error, context));
}

type Declarations = ReadonlyMap<Symbol, Code>;

function shapesOf(types: readonly NamedType[], context: Package): Declarations {
  return new Map(
    types.flatMap((type) => {
      const shape = shapeDeclaration(type, context);
      return shape === undefined ? [] : [[shapeSymbol(type, context), shape] as const];
    }),
  );
}

/**
 * The wanted declarations and those that they refer to, each after its dependencies, so that these are initialized.
 * Circular references occur only inside functions, which are called after the file has been evaluated.
 */
function inOrder(wanted: readonly Symbol[], declarations: Declarations): readonly Code[] {
  const order: Code[] = [];
  const met = new Set<Symbol>();
  const done = new Set<Symbol>();
  const open = wanted.toReversed();
  for (let symbol = open.at(-1); symbol !== undefined; symbol = open.at(-1)) {
    const declaration = declarations.get(symbol);
    if (declaration !== undefined && !met.has(symbol)) {
      met.add(symbol);
      for (const reference of referencesIn(declaration).toReversed()) if (!met.has(reference)) open.push(reference);
      continue;
    }
    open.pop();
    if (declaration === undefined || done.has(symbol)) continue;
    done.add(symbol);
    order.push(declaration);
  }
  return order;
}

/** The page of a type, of an error, of what a call returns or of what it takes. */
import type { EnumType, ErrorBody, ObjectType, Operation, ResultField, UnionType } from '../api/api.ts';
import { argumentsOf } from '../api/arguments.ts';
import { withoutNull } from '../api/nullable.ts';
import type { OutputFile } from '../languages/language.ts';
import { deprecationNotice } from './deprecation.ts';
import type { Dialect, Field, Link, Row } from './dialect.ts';
import { linksFrom, pageOf } from './links.ts';
import { code, literal } from './literal.ts';
import { modelName, sourceOf, type Model } from './model.ts';
import { block, page, type Block } from './page.ts';
import { cell, prose } from './prose.ts';
import { headerRow, responseHeaderTable } from './response-headers.ts';
import { argumentRow, plainRow, propertyRow, rowTable, type SpecRow } from './rows.ts';
import { table } from './table.ts';

export function modelPage(model: Model, dialect: Dialect): OutputFile {
  const path = pageOf(model, dialect);
  const source = sourceOf(model);
  return page(path, [
    block(source, `# ${modelName(model, dialect.names)}`),
    ...('operation' in model
      ? []
      : [deprecationNotice(model.deprecated, source), block(source, prose(model.description))]),
    ...content(model, dialect, linksFrom(path, dialect)),
  ]);
}

function content(model: Model, dialect: Dialect, link: Link): readonly Block[] {
  switch (model.kind) {
    case 'object':
      return objectContent(model, dialect, link);
    case 'enum':
      return enumContent(model, dialect);
    case 'union':
      return unionContent(model, dialect, link);
    case 'error':
      return errorContent(model, dialect, link);
    case 'response':
      return responseContent(model.operation, dialect, link);
    case 'request': {
      const { operation } = model;
      const rows = argumentsOf(operation).map((argument) => argumentRow(argument, 'field', dialect, link));
      return [block(operation.source, '## Fields'), rowTable('Field', rows, operation.source)];
    }
    default:
      return model satisfies never;
  }
}

function objectContent({ properties, additional, source }: ObjectType, dialect: Dialect, link: Link): readonly Block[] {
  const rows = properties.map((property) => propertyRow(property, dialect, link));
  const further = additional && dialect.cell(additional, { place: 'field', optional: false }, link);
  return [
    block(source, '## Fields'),
    rowTable('Field', rows, source),
    further === undefined ? [] : block(source, `Fields that are not listed here have the type ${further}.`),
  ];
}

function enumContent(type: EnumType, dialect: Dialect): readonly Block[] {
  const { members, open, source } = type;
  const described = members.some(({ description }) => description !== '');
  const rows = members.map((member) => {
    const cells = [code(dialect.names.member(member)), literal(String(member.value))];
    return { cells: described ? [...cells, cell(member.description) || 'N/A'] : cells, source };
  });
  return [
    block(source, '## Values'),
    table(['Name', 'Value', ...(described ? ['Description'] : [])], rows, source),
    open ? block(source, dialect.openEnum(type)) : [],
  ];
}

/** With a discriminator: the variant of each value. */
function unionContent({ variants, discriminator, source }: UnionType, dialect: Dialect, link: Link): readonly Block[] {
  const rows = variants.map((variant) => {
    const type = dialect.cell(variant, { place: 'field', optional: false }, link);
    if (discriminator === undefined) return { cells: [type], source };
    const values = [...discriminator.mapping]
      .filter(([, object]) => object === variant)
      .map(([value]) => literal(value));
    const others = variant === discriminator.fallback ? ['any other, or none'] : [];
    return { cells: [type, [...values, ...others].join(', ')], source };
  });
  const header = discriminator === undefined ? ['Type'] : ['Type', code(discriminator.property)];
  return [block(source, 'One of these types:'), block(source, '## Variants'), table(header, rows, source)];
}

function errorContent(error: ErrorBody, dialect: Dialect, link: Link): readonly Block[] {
  const { source } = error;
  const headers = responseHeaderTable(error.headers, dialect.errorHeaders, source, dialect, link);
  const type = withoutNull(error.type);
  const isObject = type.kind === 'object';
  const parts = isObject ? 'which has these fields' : 'as the server sent it';
  const sentence = block(source, `${dialect.errorBody}, ${parts}.`);
  if (isObject) return [sentence, ...objectContent(type, dialect, link), ...headers];
  const shown = dialect.cell(error.type, { place: 'field', optional: false }, link);
  return [sentence, block(source, `The body has the type ${shown}.`), ...headers];
}

function responseContent(operation: Operation, dialect: Dialect, link: Link): readonly Block[] {
  const { source } = operation;
  const rows = [
    ...metadataRows(dialect).map((row) => plainRow(row, source)),
    ...operation.results.map((field) => resultRow(field, operation, dialect, link)),
    ...operation.resultHeaders.map((header) => headerRow(header, dialect, link)),
  ];
  return [block(source, '## Fields'), rowTable('Field', rows, source)];
}

function metadataRows({ responseFields }: Dialect): readonly Row[] {
  const row = ({ name, type }: Field, description: string): Row => {
    return { name, type, required: true, description, example: undefined };
  };
  return [
    row(responseFields.contentType, 'HTTP response content type for this operation'),
    row(responseFields.statusCode, 'HTTP response status code for this operation'),
    row(responseFields.rawResponse, 'Raw HTTP response; suitable for custom response parsing'),
  ];
}

function resultRow(field: ResultField, operation: Operation, dialect: Dialect, link: Link): SpecRow {
  const { type } = field;
  const optional = field.optional || dialect.nullableResults === true;
  const response = operation.responses.find(({ contents }) => contents.some((content) => content.field === field));
  return {
    name: dialect.names.resultField(field),
    type: dialect.cell(type, { place: 'field', optional }, link),
    required: !optional,
    description: cell(response?.description ?? ''),
    example: undefined,
    deprecated: false,
    source: response?.source ?? operation.source,
  };
}

/** Descriptions of the same kind in several sizes. */

export interface Growing {
  /** What there are more and more of. */
  readonly name: string;
  readonly counts: readonly number[];
  /** YAML with so many of them. */
  readonly spec: (count: number) => string;
}

export const growing: readonly Growing[] = [
  { name: 'operations', counts: [10, 100, 1000, 3000], spec: operationsSpec },
  { name: 'properties', counts: [5000, 20_000], spec: propertiesSpec },
  { name: 'components', counts: [1250, 5000], spec: componentsSpec },
];

const head = `openapi: 3.1.0
info: { title: Growth, version: 1.0.0 }
servers: [{ url: https://example.com }]
`;

function numbers(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}

/** Objects of twenty properties. */
function propertiesSpec(count: number): string {
  const objects = numbers(count / 20);
  const properties = numbers(20).map(
    (number) => `property${number}: { type: string, description: The property ${number} }`,
  );
  return `${head}tags: [{ name: Things }]
paths:
  /things:
    get:
      operationId: getThings
      tags: [Things]
      responses:
        '200':
          description: All things
          content:
            application/json:
              schema:
                type: object
                properties: { ${objects.map((number) => `thing${number}: { $ref: '#/components/schemas/Thing${number}' }`).join(', ')} }
components:
  schemas:${objects.map((number) => `\n    Thing${number}: { type: object, properties: { ${properties.join(', ')} } }`).join('')}
`;
}

/** Operations that refer to every fifth component, and each component to the next. */
function componentsSpec(count: number): string {
  const operations = numbers(count / 5).map((number) => number * 5 - 4);
  return `${head}tags: [{ name: Things }]
paths:${operations.map((number) => componentOperation(number)).join('')}
components:
  schemas:${numbers(count)
    .map(
      (number) => `
    Thing${number}:
      type: object
      properties: { name: { type: string }, next: { $ref: '#/components/schemas/Thing${(number % count) + 1}' } }`,
    )
    .join('')}
`;
}

function componentOperation(number: number): string {
  return `
  /things-${number}:
    get:
      operationId: getThing${number}
      tags: [Things]
      responses:
        '200':
          description: The thing
          content: { application/json: { schema: { $ref: '#/components/schemas/Thing${number}' } } }`;
}

function operationsSpec(count: number): string {
  const all = numbers(count);
  return `${head}security: [{ token: [] }]
tags: [${all
    .filter((number) => number % 10 === 1)
    .map((number) => `{ name: Group ${number} }`)
    .join(', ')}]
paths:${all.map(operation).join('')}
components:
  securitySchemes:
    token: { type: apiKey, in: header, name: X-Token }
  schemas:${all.map(schemas).join('')}
`;
}

function operation(number: number): string {
  return `
  /things-${number}/{id}:
    get:
      operationId: getThing${number}
      tags: [Group ${number - ((number - 1) % 10)}]
      summary: Get a thing
      description: Gives the thing of this number.
      parameters:
        - { name: id, in: path, required: true, description: The number of the thing, schema: { type: integer } }
        - { name: language, in: query, description: The language to answer in, schema: { type: string } }
      responses:
        '200':
          description: The thing
          content:
            application/json:
              schema: { $ref: '#/components/schemas/Thing${number}' }
        '404':
          description: There is no such thing
          content:
            application/json:
              schema: { $ref: '#/components/schemas/Missing${number}' }`;
}

function schemas(number: number): string {
  return `
    Thing${number}:
      type: object
      description: A thing
      required: [id, name]
      properties:
        id: { type: integer, description: The number of the thing }
        name: { type: string, description: The name of the thing }
        size: { type: number, description: How large it is }
        state: { type: string, enum: [new, used, broken], description: The state it is in }
        tags: { type: array, items: { type: string }, description: What it is called elsewhere }
        owner: { $ref: '#/components/schemas/Owner${number}' }
    Owner${number}:
      type: object
      description: Who owns a thing
      properties:
        name: { type: string, description: The name of the owner }
        since: { type: [string, 'null'], format: date-time, description: When the thing was acquired }
    Missing${number}:
      type: object
      properties:
        message: { type: string, description: What is missing }`;
}

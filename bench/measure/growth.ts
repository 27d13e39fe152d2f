/** How our generation time grows with the number of operations. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generate } from '../paths.ts';
import type { Section } from '../report/section.ts';
import { inNewDirectory } from './directory.ts';
import { interleave } from './interleave.ts';
import { run } from './run.ts';
import { median } from './statistics.ts';

const counts = [10, 100, 1000, 3000];

export function measureGrowth(rounds: number): Section {
  return inNewDirectory((specs) => {
    const times = interleave(
      'growth',
      rounds,
      counts.map((count) => {
        const spec = join(specs, `${count}.yaml`);
        writeFileSync(spec, specOf(count));
        return () =>
          inNewDirectory(
            (directory) => run([generate, 'typescript', '--spec', spec, '--out', directory], directory).milliseconds,
          );
      }),
    ).map(median);
    return {
      text: `Milliseconds that @plex-sdk takes to write the TypeScript client of specs of 10, 100, 1,000 and 3,000 operations, each with its own parameters, schemas and error, into an empty directory: median of ${rounds}. The last column is what each operation costs beyond those of the row above: it stays the same where time grows in a straight line.`,
      columns: [
        { key: 'milliseconds', title: 'ms', digits: 0 },
        { key: 'each', title: 'ms an operation', digits: 2 },
        { key: 'further', title: 'ms a further operation', digits: 2 },
      ],
      rows: counts.map((count, index) => {
        const milliseconds = times[index] ?? NaN;
        const [fewer, before] = [counts[index - 1], times[index - 1]];
        const further =
          fewer === undefined || before === undefined ? undefined : (milliseconds - before) / (count - fewer);
        return {
          name: `${count.toLocaleString('en')} operations`,
          values: { milliseconds, each: milliseconds / count, further },
        };
      }),
    };
  });
}

function specOf(count: number): string {
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  return `openapi: 3.1.0
info: { title: Growth, version: 1.0.0 }
servers: [{ url: https://example.com }]
security: [{ token: [] }]
tags: [${numbers
    .filter((number) => number % 10 === 1)
    .map((number) => `{ name: Group ${number} }`)
    .join(', ')}]
paths:${numbers.map(operation).join('')}
components:
  securitySchemes:
    token: { type: apiKey, in: header, name: X-Token }
  schemas:${numbers.map(schemas).join('')}
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

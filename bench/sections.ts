/** What is measured: one section of RESULTS.md each, in this order. */
import { languages } from './languages/languages.ts';
import { measureLanguage } from './languages/section.ts';
import { measureCall } from './measure/call/call.ts';
import { measureGeneration } from './measure/generation.ts';
import { measureGitHub } from './measure/github.ts';
import { measureGrowth } from './measure/growth.ts';
import { measureImport } from './measure/import.ts';
import { measureLanguages } from './measure/languages.ts';
import { measureOpenApiGenerator } from './measure/openapi-generator.ts';
import { measureSite } from './measure/site.ts';
import { measureSize } from './measure/size.ts';
import { measureTypes } from './measure/types.ts';
import type { Section } from './report/section.ts';

export interface Measurement {
  /** As the command calls it. */
  readonly name: string;
  readonly title: string;
  /** For the help. */
  readonly summary: string;
  readonly rounds: number;
  /** Whether it needs the TypeScript clients. */
  readonly typescript: boolean;
  readonly measure: (rounds: number) => Section | Promise<Section>;
}

export const measurements: readonly Measurement[] = [
  {
    ...{ name: 'size', title: 'TypeScript: size', rounds: 1, typescript: true, measure: measureSize },
    summary: 'the bytes that a TypeScript program loads',
  },
  {
    ...{ name: 'import', title: 'TypeScript: import', rounds: 41, typescript: true, measure: measureImport },
    summary: 'the time to import a TypeScript client',
  },
  {
    ...{ name: 'call', title: 'TypeScript: calls', rounds: 3, typescript: true, measure: measureCall },
    summary: 'the time of a call, compared with bare fetch',
  },
  ...languages.map((language) => ({
    ...{ name: language.id, title: language.name, rounds: 21, typescript: false },
    summary: `the ${language.name} client, compared with ${language.library}: import, calls, memory, package`,
    measure: (rounds: number) => measureLanguage(language, rounds),
  })),
  {
    ...{ name: 'generate', title: 'Generator: TypeScript', rounds: 15, typescript: true, measure: measureGeneration },
    summary: 'the time to write the TypeScript client, compared with other generators',
  },
  {
    ...{
      name: 'languages',
      title: 'Generator: all languages',
      rounds: 15,
      typescript: false,
      measure: measureLanguages,
    },
    summary: 'the time to write every language',
  },
  {
    ...{
      name: 'openapi',
      title: 'Generator: OpenAPI Generator',
      rounds: 5,
      typescript: false,
      measure: measureOpenApiGenerator,
    },
    summary: 'the time of OpenAPI Generator, and the size of its clients and ours',
  },
  {
    ...{
      name: 'github',
      title: 'Generator: a large description',
      rounds: 3,
      typescript: false,
      measure: measureGitHub,
    },
    summary: 'time and memory for the description of GitHub',
  },
  {
    ...{
      name: 'types',
      title: 'TypeScript: types of a large description',
      rounds: 3,
      typescript: false,
      measure: measureTypes,
    },
    summary: 'the time of tsc over a program that imports the client of GitHub',
  },
  {
    ...{ name: 'growth', title: 'Generator: growth', rounds: 5, typescript: false, measure: measureGrowth },
    summary: 'the time for growing specs: operations, properties, components',
  },
  {
    ...{ name: 'site', title: 'Documentation site', rounds: 3, typescript: false, measure: measureSite },
    summary: 'the time to build the site, and the bytes that its readers load',
  },
];

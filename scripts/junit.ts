/** Reads the tests and their results from the JUnit XML that every test framework writes. */
import { XMLParser } from 'fast-xml-parser';

export interface TestCounts {
  readonly passed: number;
  readonly failed: number;
  /** Each skipped test, with its reason. */
  readonly skipped: readonly string[];
}

export function readJUnit(xml: string): TestCounts {
  const cases = casesIn(parser.parse(xml) as Suite);
  const failed = cases.filter(hasFailed);
  const skipped = cases.filter((each) => each.skipped !== undefined && !hasFailed(each));
  return {
    passed: cases.length - failed.length - skipped.length,
    failed: failed.length,
    skipped: skipped.map((each) => `${each.name}: ${reasonOf(each) || 'no reason given'}`),
  };
}

interface Suite {
  readonly testsuites?: readonly Suite[];
  readonly testsuite?: readonly Suite[];
  readonly testcase?: readonly Case[];
}

interface Case {
  readonly name: string;
  readonly failure?: unknown;
  readonly error?: unknown;
  readonly skipped?: Element;
  readonly properties?: { readonly property?: readonly { readonly name: string; readonly value: string }[] };
  readonly 'system-out'?: Element;
}

/** The parser gives an element without attributes as its text. */
type Element = string | { readonly message?: string; readonly '#text'?: string };

const lists = new Set(['testsuites', 'testsuite', 'testcase', 'property']);

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  isArray: (name) => lists.has(name),
});

function casesIn({ testsuites = [], testsuite = [], testcase = [] }: Suite): Case[] {
  return [...testcase, ...[...testsuites, ...testsuite].flatMap(casesIn)];
}

function hasFailed({ failure, error }: Case): boolean {
  return failure !== undefined || error !== undefined;
}

/** Frameworks differ: pytest and minitest write a message, vitest an annotation, PHPUnit only the output of the test. */
function reasonOf({ skipped = '', properties, 'system-out': output = '' }: Case): string {
  const annotation = properties?.property?.find(({ name }) => name === 'reason')?.value;
  return annotation ?? (messageOf(skipped) || messageOf(output)).trim();
}

function messageOf(element: Element): string {
  return typeof element === 'string' ? element : (element.message ?? element['#text'] ?? '');
}

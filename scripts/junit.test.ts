import { expect, test } from 'vitest';
import { readJUnit } from './junit.ts';

test('as pytest writes it: a suite with cases, and messages', () => {
  const xml = `<?xml version="1.0" encoding="utf-8"?><testsuites name="pytest tests"><testsuite name="pytest" tests="4">
    <testcase classname="tests.test_a" name="test_a" time="0.000"><skipped type="pytest.skip" message="no &lt;x&gt;">a.py:2: no x</skipped></testcase>
    <testcase classname="tests.test_a" name="test_b" time="0.001"><failure message="assert 0">def test_b(): ...</failure></testcase>
    <testcase classname="tests.test_a" name="test_c" time="0.000"><error message="failed on setup">...</error></testcase>
    <testcase classname="tests.test_a" name="test_d" time="0.000" />
  </testsuite></testsuites>`;
  expect(readJUnit(xml)).toEqual({ passed: 1, failed: 2, skipped: ['test_a: no <x>'] });
});

test('as PHPUnit writes it: suites in suites, and the reason of a skip in the output', () => {
  const xml = `<?xml version="1.0" encoding="UTF-8"?>
    <testsuites><testsuite name="all"><testsuite name="ATest">
      <testcase name="testSkip" class="ATest"><skipped/><system-out>no server here
</system-out></testcase>
      <testsuite name="ATest::testFew">
        <testcase name="testFew with data set &quot;x &lt;&amp;&quot;"/>
        <testcase name="testFew with data set #0"/>
      </testsuite>
    </testsuite></testsuite></testsuites>`;
  expect(readJUnit(xml)).toEqual({ passed: 2, failed: 0, skipped: ['testSkip: no server here'] });
});

test('as vitest writes it: annotations are properties', () => {
  const xml = `<?xml version="1.0" encoding="UTF-8" ?>
    <testsuites name="vitest tests"><testsuite name="a.test.ts">
      <testcase classname="a.test.ts" name="in Deno"><skipped/>
        <properties><property name="reason" value="no deno here"></property></properties></testcase>
      <testcase classname="a.test.ts" name="later"><skipped/></testcase>
      <testcase classname="a.test.ts" name="now"><system-out>said</system-out></testcase>
    </testsuite></testsuites>`;
  expect(readJUnit(xml)).toEqual({
    passed: 1,
    failed: 0,
    skipped: ['in Deno: no deno here', 'later: no reason given'],
  });
});

test('one suite alone, an empty one, and thousands of escapes', () => {
  expect(readJUnit('<testsuite><testcase name="a"/></testsuite>')).toMatchObject({ passed: 1 });
  expect(readJUnit('<testsuites/>')).toEqual({ passed: 0, failed: 0, skipped: [] });
  const long = `<testsuite><testcase name="a"><failure>${'&lt;&quot;'.repeat(5_000)}</failure></testcase></testsuite>`;
  expect(readJUnit(long)).toMatchObject({ failed: 1 });
});

test('what is no XML is refused', () => {
  expect(() => readJUnit('<testsuites><testsuite')).toThrow();
});

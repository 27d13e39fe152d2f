import { expect, it } from 'vitest';
import { inspectFiles } from '../inspect.ts';
import { testReadings } from './cases.ts';

testReadings([
  {
    rule: 'wrong-kind',
    text: 'paths: {/a: {get: {operationId: 1e3, summary: yes, description: true, responses: {}}}}',
    told: [
      '4:33 text belongs here, and this is the number 1000: read as "1e3"',
      '4:65 text belongs here, and this is true: read as "true"',
    ],
    as: 'paths: {/a: {get: {operationId: "1e3", summary: yes, description: "true", responses: {}}}}',
  },
  {
    rule: 'wrong-kind',
    text: 'paths: {}\ntags: [{name: 0x10}, {name: -0}]',
    told: [
      '5:15 text belongs here, and this is the number 16: read as "0x10"',
      '5:29 text belongs here, and this is the number 0: read as "-0"',
    ],
    as: 'paths: {}\ntags: [{name: "0x10"}, {name: "-0"}]',
  },
]);

it.each(['1', '2.0', '1e3', '2020.10', '2020-01-01', '1.10'])('keeps the version %s as the file has it', (version) => {
  const files = [
    { 'a.yaml': `openapi: 3.1.0\ninfo: {title: T, version: ${version}}\npaths: {}\n` },
    { 'a.yaml': `openapi: 3.1.0\ninfo: {title: T, version: &v ${version} }\npaths: {}\n` },
    { 'a.json': `{"openapi": "3.1.0", "info": {"title": "T", "version": ${version}}, "paths": {}}` },
  ];
  const versions = files.slice(0, version.includes('-') ? 2 : 3).map((file) => {
    const { spec } = inspectFiles(file);
    return spec?.root.get('info')?.text('version');
  });
  expect(new Set(versions)).toEqual(new Set([version]));
});

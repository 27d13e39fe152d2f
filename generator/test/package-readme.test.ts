import { expect, test } from 'vitest';
import { lowered } from '../src/api/lowered.ts';
import { aboutOf } from '../src/package/about.ts';
import { packageTexts } from '../src/package/files.ts';
import type { Config } from '../src/package/config.ts';
import { typescript } from '../src/languages/typescript/language.ts';

const description = `
tags: [{ name: pets, description: All pets. }]
externalDocs: { url: 'https://docs.pets.example' }
components:
  securitySchemes: { key: { type: apiKey, in: header, name: X-Key, description: Ask us for one } }
paths:
  /pets/{id}:
    get:
      operationId: getPet
      tags: [pets]
      summary: Gets a pet
      security: [{ key: [] }]
      parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
      responses:
        '200': { description: It, content: { application/json: { schema: { type: object, title: Pet } } } }
        '404': { description: None, content: { application/json: { schema: { type: object, properties: { code: { type: string } } } } } }
  /pets:
    get: { operationId: listPets, tags: [pets], summary: 'Lists <b>pets</b>', responses: { '204': { description: Done } } }
`;

function textsOf(values: Config['values']): Record<string, string> {
  const config: Config = {
    ...{ file: 'sdk.yaml', values, languages: {}, licenseText: undefined },
    texts: { textOf: () => undefined },
  };
  const { api } = lowered(description);
  const identity = { name: '@acme/pets', published: '@acme/pets', version: '1.2.0' };
  const about = aboutOf(api, config, 'typescript', 'packages/core');
  const { dialect, guide } = typescript.emit(api, identity);
  const { owned, begun } = packageTexts({
    ...{ api, about, config, identity, dialect, guide, docs: 'docs/typescript', runtimeLicense: 'the runtime' },
  });
  return Object.fromEntries([...owned, ...begun]);
}

test('a README says what the package is, how to install it, a first call, errors and every operation', () => {
  const { 'README.md': text = '', 'examples/first-call.ts': example = '' } = textsOf({ description: 'Pets of Acme' });
  expect(text).toMatch(/^# @acme\/pets\n\nPets of Acme\.\n/);
  expect(text).toContain('```sh\nnpm install @acme/pets\n```');
  // The call that needs the least.
  expect(example).toContain('.pets.listPets()');
  expect(text).toContain(`\`\`\`typescript\n${example}\`\`\``);
  expect(text).toMatch(/\* `key`: Ask us for one\. Sent in the header `X-Key`.* environment variable `\w*KEY`\./);
  expect(text).toContain('* `errors.GetPetNotFound` - 404\n');
  expect(text).toContain('* [Documentation](https://docs.pets.example)\n');
  expect(text).toMatch(/## License\n\nThis package has no licence yet/);
});

test('operations link to their pages where these have an address, and no link is relative', () => {
  const linked = textsOf({ repository: 'https://github.com/acme/sdks', directory: './sdk/' })['README.md'] ?? '';
  const page = 'https://github.com/acme/sdks/blob/HEAD/sdk/docs/typescript/sdks/pets/README.md';
  expect(linked).toContain(
    `* [getPet](${page}#getpet) - Gets a pet\n* [listPets](${page}#listpets) - Lists &lt;b>pets&lt;/b>`,
  );
  const plain = textsOf({ repository: 'https://code.acme.example/sdks' })['README.md'] ?? '';
  expect(plain).toContain('* getPet - Gets a pet\n');
  for (const text of [linked, plain]) expect(text).not.toMatch(/\]\((?!https:)/);
});

test('the licence is there where its text is known, and that of the runtime always', () => {
  expect(textsOf({ license: 'MIT', authors: [{ name: 'Acme' }] })['LICENSE']).toMatch(
    /^MIT License\n\nCopyright \(c\) Acme\n\nPermission/,
  );
  const other = textsOf({ license: 'Apache-2.0' });
  expect(other).not.toHaveProperty('LICENSE');
  expect(other['LICENSE.runtime']).toBe('the runtime');
  expect(other['CHANGELOG.md']).toBe('# @acme/pets\n\n## 1.2.0\n\nThe first version.\n');
});

import { expect, test } from 'vitest';
import { languageWithId, readReference } from '../site/reference.ts';
import { clientSettings, exampleOptions } from './client-options.ts';
import { httpRequest } from './http.ts';
import { recordRequest } from './recorded-request.ts';

test('the request is the one of the client, with the example values of the description', async () => {
  const reference = await readReference();
  const operation = reference.api.operations.find(({ id }) => id === 'getTransientToken');
  if (operation === undefined) throw new Error('the description has no getTransientToken');
  const request = await recordRequest(
    reference.api,
    operation,
    languageWithId('typescript', reference).dialect.names,
    exampleOptions(clientSettings(reference.api)),
  );
  expect(httpRequest(request).split('\n')).toEqual(
    expect.arrayContaining([
      'GET /security/token?type=delegation&scope=all HTTP/1.1',
      'Host: 10.10.10.47:32400',
      'X-Plex-Token: <YOUR_API_KEY_HERE>',
    ]),
  );
  expect(request.body).toBeUndefined();
});

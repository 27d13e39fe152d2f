/** A NuGet source on this machine, empty at first: https://learn.microsoft.com/nuget/api/overview */
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readZip } from '../pack/zip.ts';

export interface NuGetSource {
  /** The address of its service index. */
  readonly url: string;
  /** The settings with which a release uses it. */
  readonly environment: Readonly<Record<string, string>>;
  /** The accepted packages by file name, with the path and the key of the request. */
  readonly taken: Map<string, { readonly path: string; readonly key: unknown; readonly content: Buffer }>;
  /** The status of the response to a push; undefined if it depends on the packages that it has. */
  refusal: number | undefined;
  readonly stop: () => void;
}

export async function startNuGet(): Promise<NuGetSource> {
  const server = createServer((request, response) => void answer(request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const url = `${address}/v3/index.json`;
  const source: NuGetSource = {
    url,
    environment: { NUGET_SOURCE: url, NUGET_API_KEY: 'rehearsal' },
    taken: new Map(),
    refusal: undefined,
    stop: () => server.close(),
  };
  return source;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const { url = '', method, headers } = request;
    if (url === '/v3/index.json') {
      const resources = [
        { '@id': `${address}/flat/`, '@type': 'PackageBaseAddress/3.0.0' },
        { '@id': `${address}/package`, '@type': 'PackagePublish/2.0.0' },
        { '@id': `${address}/symbols`, '@type': 'SymbolPackagePublish/4.9.0' },
      ];
      response.end(JSON.stringify({ version: '3.0.0', resources }));
    } else if (method === 'PUT') {
      const content = fileIn(Buffer.concat(chunks));
      const name = `${nameOf(content)}${url.startsWith('/symbols') ? '.snupkg' : '.nupkg'}`;
      const status = source.refusal ?? (source.taken.has(name) ? 409 : 201);
      if (status === 201) source.taken.set(name, { path: url, key: headers['x-nuget-apikey'], content });
      response.writeHead(status).end(`not with ${String(headers['x-nuget-apikey'])}`);
    } else if (url.endsWith('.nupkg')) {
      const name = url.split('/').at(-1);
      const file = [...source.taken].find(([each]) => each.toLowerCase() === name)?.[1];
      response.writeHead(file ? 200 : 404).end(file?.content);
    } else {
      const id = /^\/flat\/([^/]+)\/index\.json$/.exec(url)?.[1] ?? '';
      const names = [...source.taken.keys()].map((name) => name.toLowerCase());
      const versions = names.flatMap((name) =>
        name.startsWith(`${id}.`) && name.endsWith('.nupkg') ? [name.slice(id.length + 1, -6)] : [],
      );
      response.writeHead(versions.length > 0 ? 200 : 404).end(JSON.stringify({ versions }));
    }
  }
}

/** The one part of a multipart body: the bytes between its headers and the last boundary. */
function fileIn(body: Buffer): Buffer {
  const boundary = body.subarray(0, body.indexOf('\r\n'));
  return body.subarray(body.indexOf('\r\n\r\n') + 4, body.lastIndexOf(boundary) - 2);
}

/** The name from the manifest: clients choose any file name. */
function nameOf(content: Buffer): string {
  const [, manifest] = [...readZip(content)].find(([path]) => path.endsWith('.nuspec')) ?? [];
  const [id, version] = ['id', 'version'].map(
    (name) => new RegExp(`<${name}>(.*)</${name}>`).exec(Buffer.from(manifest ?? '').toString())?.[1],
  );
  return `${id ?? ''}.${version ?? ''}`;
}

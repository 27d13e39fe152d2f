/** The mock of the API: Prism, which answers with the examples of a spec. */
import { createRequire } from 'node:module';
import { startServer, type Server } from './server.ts';

const prism = createRequire(import.meta.url).resolve('@stoplight/prism-cli/dist/index.js');

/** `spec` is a path. */
export function startPrism(spec: string): Promise<Server> {
  const options = [prism, 'mock', spec, '--host', '127.0.0.1', '--port'];
  return startServer(process.execPath, (port) => [...options, String(port)]);
}

/** Starts the server, and prints its address. */
import { parseArgs } from 'node:util';
import { startSignInServer } from './server.ts';

const { values } = parseArgs({ options: { port: { type: 'string', default: '0' } } });
const { url } = await startSignInServer(Number(values.port));
console.log(`listening on ${url}`);

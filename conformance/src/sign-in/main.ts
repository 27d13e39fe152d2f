/** Starts the server, and prints its address. */
import { parseArgs } from 'node:util';
import { startSignInServer } from './server.ts';

const { values } = parseArgs({
  options: { port: { type: 'string', default: '0' }, 'confirm-after': { type: 'string' } },
});
const polls = values['confirm-after'];
const { url } = await startSignInServer(Number(values.port), polls === undefined ? undefined : Number(polls));
console.log(`listening on ${url}`);

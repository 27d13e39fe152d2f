import http, { type ClientRequest } from 'node:http';
import https from 'node:https';
import type { Duplex } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { recovery } from '../../load-recovery.js';
import { overFetch } from '../fetch.js';
import type { Answer, Send } from '../transport.js';
import { answerOf } from './answer.js';
import { answered, awaitHead, isQuiet } from './connections.js';
import { payload } from './payload.js';
import { requestFor } from './request.js';

/** Over `node:http`. */
export const overHTTP: Send = async (attempt, message, client) => {
  // A program that has replaced the global `fetch`, such as a test or a framework, expects to see the requests.
  if (isReplaced(globalThis.fetch)) return overFetch(attempt, message, client);
  let options;
  try {
    options = requestFor(attempt, message, client);
  } catch {
    return (await recovery()).refuse(attempt, 'proxy URL');
  }
  const content = payload(message);
  const body = content instanceof Promise ? await content : content;
  // Node notices the end of a kept-alive connection only after one turn of the event loop.
  if (isQuiet()) {
    await setImmediate();
    await setImmediate();
  }
  for (;;) {
    // The caller already has the error.
    if (attempt.isOver) throw new Error();
    // Looked up for every request, because tracing and test tools replace it.
    const request = (options.protocol === 'https:' ? https : http).request(options);
    attempt.release = () => {
      options.opening.stop?.();
      request.destroy();
    };
    try {
      return await exchanged(request, body);
    } catch (error) {
      if (!unwritten.has(request)) throw error;
    }
  }
};

/** Requests that were not written at all because their connection had ended: they can be sent again. */
const unwritten = new WeakSet<ClientRequest>();

function exchanged(request: ClientRequest, body: string | Uint8Array | undefined): Promise<Answer> {
  return new Promise((resolve, reject) => {
    let before: number | undefined;
    const changedProtocol = (socket: Duplex) => {
      socket.destroy();
      reject(new Error('the server changed to another protocol, which nobody had asked for'));
    };
    request
      .on('socket', (socket) => {
        before = socket.bytesWritten;
        awaitHead(socket);
      })
      .on('response', (incoming) => {
        // Node treats a 101 without the headers of an upgrade as a response.
        if (incoming.statusCode === 101) {
          changedProtocol(incoming.socket);
          return;
        }
        answered(incoming.socket);
        resolve(answerOf(incoming, request.method));
      })
      .on('upgrade', (_, socket) => {
        changedProtocol(socket);
      })
      .on('error', (error: NodeJS.ErrnoException) => {
        if (request.reusedSocket && request.socket?.bytesWritten === before) unwritten.add(request);
        reject(error.code === 'HPE_HEADER_OVERFLOW' ? tooLarge(error) : error);
      })
      .end(body);
  });
}

/** Replaces the parser's error, which contains the received data and is less clear. */
function tooLarge({ code }: NodeJS.ErrnoException): Error {
  return Object.assign(new Error('its headers have more than 128 kB'), { code });
}

let native: typeof fetch | undefined;

/** Whether a `fetch` is another than that of Node. */
function isReplaced(candidate: typeof fetch | undefined): boolean {
  if (candidate === undefined || candidate === native) return false;
  if (!String(candidate).includes("require('internal/deps/undici/undici')")) return true;
  native = candidate;
  return false;
}

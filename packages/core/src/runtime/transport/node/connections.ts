import type { Duplex } from 'node:stream';
import { singleLength } from './single-length.js';

const state: unique symbol = Symbol('state');

/** A connection, and whether it is free, or a request on it waits for the head of its answer. */
interface Connection extends Duplex {
  [state]?: 'free' | 'waiting' | undefined;
  ref?(): void;
  unref?(): void;
}

/** Those that are free, with when they became so: the first one first. */
const free = new Map<Connection, number>();

let lastFreed = 0;
let timer: NodeJS.Timeout | undefined;

/** Milliseconds that a connection may be free: servers give it up after five seconds, or more. */
const LONGEST = 4000;

/** Whether connections are free, but none has become so in the last tenth of a second. */
export function isQuiet(): boolean {
  return free.size > 0 && performance.now() - lastFreed > 100;
}

/** What comes on a free connection, or its end, belongs to no request: none is sent on it any more. */
export function watch<Opened extends Connection | null | undefined>(connection: Opened): Opened {
  connection?.on('data', arrived).on('end', ended).on('close', forget);
  return connection;
}

/** A request waits for an answer. */
export function awaitHead(connection: Connection): void {
  connection[state] = 'waiting';
}

/** The head of the answer has come. */
export function answered(connection: Connection): void {
  connection[state] = undefined;
}

/** A connection is free, and keeps no process alive. */
export function keep(connection: Connection): boolean {
  connection.unref?.();
  connection[state] = 'free';
  lastFreed = performance.now();
  free.set(connection, lastFreed);
  timer ??= setTimeout(endOld, LONGEST).unref();
  return true;
}

export function reuse(connection: Connection): void {
  connection[state] = undefined;
  free.delete(connection);
}

function arrived(this: Connection, data: Buffer): void {
  if (this[state] === 'waiting') singleLength(data);
  else if (this[state] === 'free') this.destroy();
}

function ended(this: Connection): void {
  if (this[state] === 'free') this.destroy();
}

function forget(this: Connection): void {
  free.delete(this);
}

/** One timer for all of them. */
function endOld(): void {
  const now = performance.now();
  timer = undefined;
  for (const [connection, since] of free) {
    const left = since + LONGEST - now;
    if (left > 1) {
      timer = setTimeout(endOld, left).unref();
      return;
    }
    free.delete(connection);
    connection.destroy();
  }
}

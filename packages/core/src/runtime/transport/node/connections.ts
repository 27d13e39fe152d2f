import type { Duplex } from 'node:stream';
import { singleLength } from './single-length.js';

const state: unique symbol = Symbol('state');

/** A connection, and whether it is free, or a request on it waits for the head of the response. */
interface Connection extends Duplex {
  [state]?: 'free' | 'waiting' | undefined;
  ref?(): void;
  unref?(): void;
}

/** The free connections and the times since which they are free, oldest first. */
const free = new Map<Connection, number>();

let lastFreed = 0;
let timer: NodeJS.Timeout | undefined;

/** Milliseconds that a connection may stay free: servers close idle connections after five seconds or more. */
const LONGEST = 4000;

/** Whether connections are free, and none was freed in the last 100 milliseconds. */
export function isQuiet(): boolean {
  return free.size > 0 && performance.now() - lastFreed > 100;
}

/** Data or an end on a free connection belongs to no request, so the connection is not used again. */
export function watch<Opened extends Connection | null | undefined>(connection: Opened): Opened {
  connection?.on('data', arrived).on('end', ended).on('close', forget);
  return connection;
}

/** Notes that a request waits for a response. */
export function awaitHead(connection: Connection): void {
  connection[state] = 'waiting';
}

/** Notes that the head of the response has arrived. */
export function answered(connection: Connection): void {
  connection[state] = undefined;
}

/** Notes that a connection is free; it does not keep the process alive. */
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

/** One timer for all free connections. */
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

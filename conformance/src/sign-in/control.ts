/** The orders that a test, or the user of the mock, sends to the services: see ../../README.md. */
import { json, type Answer, type Ask } from './answer.ts';
import { plexKey, usualRules, type Rules, type State } from './state.ts';

interface Orders extends Partial<Rules> {
  /** Moves the clock of the services forward, in seconds. */
  readonly advance?: number;
  /** The user confirms the PIN with this number, or every PIN. */
  readonly confirm?: number | true;
  /** Every token that was issued so far counts as expired. */
  readonly expireTokens?: true;
  /** The services sign with another key from now on, which they publish at once. */
  readonly rotateKeys?: true;
  /** Clears everything except the clock and the keys of the services. */
  readonly reset?: true;
}

export function control({ method, body }: Ask, state: State): Answer {
  if (method === 'POST') {
    const { advance = 0, confirm, expireTokens, rotateKeys, reset, ...rules } = Object(body) as Orders;
    if (reset) forget(state);
    state.ahead += advance;
    Object.assign(state.rules, rules);
    for (const pin of state.pins.values()) if (confirm === true || confirm === pin.id) pin.isConfirmed = true;
    if (expireTokens) state.expired = state.issued;
    if (rotateKeys) state.plexKeys.push(plexKey());
  }
  return json({ now: state.now(), requests: state.requests, pins: [...state.pins.keys()] });
}

function forget(state: State): void {
  for (const known of [state.pins, state.nonces, state.keys]) known.clear();
  state.requests.length = 0;
  state.received.length = 0;
  state.ahead = 0;
  Object.assign(state.rules, usualRules());
}

import type { Operation, Poll, PollField } from '../../api/api.ts';
import { phrase, type Phrase } from '../phrase.ts';
import { both, onlyNew, onlyOld, type Comparison } from './comparison.ts';

/** Compares the methods that repeat two operations. */
export function comparePolls(old: Operation, next: Operation, owner: Phrase, comparison: Comparison): void {
  const { add, pair } = comparison;
  const subject = phrase`the method that waits for the result of ${owner}`;
  if (old.poll !== undefined && next.poll === undefined) add('poll-removed', subject, onlyOld(old.poll));
  if (old.poll === undefined && next.poll !== undefined) add('poll-added', subject, onlyNew(next.poll));
  if (old.poll === undefined || next.poll === undefined) return;
  const at = both(old.poll, next.poll);
  pair('poll', { old: old.poll, new: next.poll, subject, at });
  if (endOf(old.poll) !== endOf(next.poll)) add('poll-until-changed', subject, at);
  if (paceOf(old.poll) !== paceOf(next.poll)) add('poll-pace-changed', subject, at);
}

function endOf({ until, values }: Poll): string {
  return JSON.stringify([pathOf(until), values]);
}

function paceOf({ interval, expires }: Poll): string {
  return JSON.stringify([typeof interval === 'object' ? pathOf(interval) : interval, expires && pathOf(expires)]);
}

function pathOf({ path }: PollField): readonly string[] {
  return path.map(({ name }) => name);
}

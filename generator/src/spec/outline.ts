import { EVENT_ID, getScalarValue, parseEvents, SCALAR_STYLE } from 'js-yaml';
import type { Event, ScalarEvent } from 'js-yaml';
import { deepest } from './limits.ts';

/** Where a value starts in its text; offsets are UTF-16 units from the start. */
export interface Place {
  readonly start: number;
  /** Where a scalar ends; undefined for anything else. */
  readonly end?: number;
  /** By key or index; undefined for a scalar. */
  readonly children: Map<string, Entry> | undefined;
}

export interface Entry {
  readonly key: number;
  readonly value: Place;
}

/** A key that its object already has. */
export interface Duplicate {
  readonly path: readonly string[];
  readonly start: number;
}

export interface Outline {
  readonly root: Place;
  readonly duplicates: readonly Duplicate[];
}

/** The places of all values in a YAML or JSON text (JSON is read as YAML). Throws YAMLException. */
export function outline(text: string): Outline {
  const events = parseEvents(text, { maxDepth: deepest });
  const anchors = new Map<string, Place>();
  const duplicates: Duplicate[] = [];
  const path: string[] = [];
  let next = 1; // the first event opens the document

  function place(): Place {
    const event = events[next];
    next += 1;
    switch (event?.type) {
      case EVENT_ID.MAPPING: {
        const mapping = anchored(event, { start: event.start, children: new Map<string, Entry>() });
        readEntries(mapping);
        return mapping;
      }
      case EVENT_ID.SEQUENCE: {
        const sequence = anchored(event, { start: event.start, children: new Map<string, Entry>() });
        readItems(sequence);
        return sequence;
      }
      case EVENT_ID.SCALAR:
        return anchored(event, { start: scalarStart(event), end: event.valueEnd, children: undefined });
      case EVENT_ID.ALIAS: {
        const target = anchors.get(text.slice(event.anchorStart, event.anchorEnd));
        return { start: event.anchorStart - 1, children: target?.children };
      }
      default:
        return { start: 0, children: undefined };
    }
  }

  function readEntries(mapping: Place): void {
    while (!closes(events[next])) {
      const keyEvent = events[next];
      const keyPlace = place();
      const key = keyEvent?.type === EVENT_ID.SCALAR ? getScalarValue(text, keyEvent) : '';
      path.push(key);
      if (mapping.children?.has(key) === true && key !== '<<')
        duplicates.push({ path: [...path], start: keyPlace.start });
      mapping.children?.set(key, { key: keyPlace.start, value: place() });
      path.pop();
    }
    next += 1;
  }

  function readItems(sequence: Place): void {
    for (let index = 0; !closes(events[next]); index += 1) {
      path.push(String(index));
      const value = place();
      sequence.children?.set(String(index), { key: value.start, value });
      path.pop();
    }
    next += 1;
  }

  function anchored<P extends Place>(event: { anchorStart: number; anchorEnd: number }, value: P): P {
    if (event.anchorStart >= 0) anchors.set(text.slice(event.anchorStart, event.anchorEnd), value);
    return value;
  }

  return { root: place(), duplicates };
}

function closes(event: Event | undefined): boolean {
  return event === undefined || event.type === EVENT_ID.POP;
}

function scalarStart(event: ScalarEvent): number {
  const quoted = event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED;
  const block = event.style === SCALAR_STYLE.LITERAL_BLOCK || event.style === SCALAR_STYLE.FOLDED_BLOCK;
  return event.valueStart + (quoted ? -1 : block ? Math.max(event.indent, 0) : 0);
}

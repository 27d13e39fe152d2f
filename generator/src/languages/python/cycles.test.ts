import { expect, test } from 'vitest';
import { cyclesOf } from './cycles.ts';

/** The groups of nodes that can reach each other, as words of one letter a node. */
function groups(edges: string): string[] {
  const graph = new Map<string, string[]>();
  for (const edge of edges.split(' ')) {
    const [from = '', to = ''] = edge;
    graph.set(from, [...(graph.get(from) ?? []), ...(to === '' ? [] : [to])]);
  }
  const byNumber = Map.groupBy(cyclesOf(graph), ([, number]) => number);
  return [...byNumber.values()]
    .map((entries) =>
      entries
        .map(([node]) => node)
        .toSorted()
        .join(''),
    )
    .toSorted();
}

test('nodes are together that can reach each other', () => {
  expect(groups('ab bc ca cd de ed f')).toEqual(['abc', 'de', 'f']);
  expect(groups('ab bc cd')).toEqual(['a', 'b', 'c']);
  expect(groups('ab ac ba cb')).toEqual(['abc']);
});

test('a path may be as long as it likes', () => {
  const graph = new Map(Array.from({ length: 100_000 }, (_, index) => [index, [(index + 1) % 100_000]]));
  expect(new Set(cyclesOf(graph).values()).size).toBe(1);
});

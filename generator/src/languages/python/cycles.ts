/** Which nodes of a graph can reach each other. */

/** Two nodes have the same number if each can reach the other (strongly connected components, after Kosaraju). */
export function cyclesOf<Node>(graph: ReadonlyMap<Node, Iterable<Node>>): ReadonlyMap<Node, number> {
  const backwards = new Map<Node, Node[]>([...graph.keys()].map((node) => [node, []]));
  for (const [node, targets] of graph) for (const target of targets) backwards.get(target)?.push(node);
  const numbers = new Map<Node, number>();
  const seen = new Set<Node>();
  const finished = [...graph.keys()].flatMap((node) => finishedFrom(node, graph, seen));
  const met = new Set<Node>();
  for (const [number, node] of finished.toReversed().entries()) {
    for (const each of finishedFrom(node, backwards, met)) numbers.set(each, number);
  }
  return numbers;
}

/** The unseen nodes reachable from `start`, in postorder. Not recursive, because paths can be long. */
function finishedFrom<Node>(start: Node, graph: ReadonlyMap<Node, Iterable<Node>>, seen: Set<Node>): readonly Node[] {
  if (seen.has(start)) return [];
  seen.add(start);
  const finished: Node[] = [];
  const open = [{ node: start, targets: (graph.get(start) ?? [])[Symbol.iterator]() }];
  for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
    const next = top.targets.next();
    if (next.done === true) {
      finished.push(top.node);
      open.pop();
    } else if (graph.has(next.value) && !seen.has(next.value)) {
      seen.add(next.value);
      open.push({ node: next.value, targets: (graph.get(next.value) ?? [])[Symbol.iterator]() });
    }
  }
  return finished;
}

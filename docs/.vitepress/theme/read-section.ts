/** Below the bars at the top of the page, in pixels. */
const top = 160;

/** The anchor of the last section whose heading has been scrolled past; at the end of the page, the last one. */
export function readSection(anchors: readonly string[]): string | undefined {
  const moving = anchors.filter((anchor) => !isHeld(anchor));
  const { scrollHeight } = document.documentElement;
  if (scrollY > 0 && scrollY + innerHeight >= scrollHeight - 2) return moving.at(-1);
  return moving.findLast((anchor) => topOf(anchor) <= top) ?? moving[0];
}

function topOf(anchor: string): number {
  return document.getElementById(anchor)?.getBoundingClientRect().top ?? Infinity;
}

/** Whether it stays in sight while the page is scrolled. */
function isHeld(anchor: string): boolean {
  const call = document.getElementById(anchor)?.closest('.operation-call');
  return call instanceof HTMLElement && getComputedStyle(call).position === 'sticky';
}

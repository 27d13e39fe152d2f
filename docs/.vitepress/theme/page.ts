/** What is on the page that is open. */

/** The anchor of the operation that is being read: of the last heading of its level that is not below the top. */
export function operationInView(): string {
  const headings = [...document.querySelectorAll<HTMLElement>('.vp-doc h2[id]')];
  return headings.findLast((heading) => heading.getBoundingClientRect().top < topOfReading)?.id ?? '';
}

/** In pixels: the bars at the top, and what a link leaves free below them. */
const topOfReading = 160;

/** In every group of code that has a tab of this title. */
export function selectTabs(title: string): void {
  for (const label of document.querySelectorAll<HTMLElement>('.vp-code-group .tabs label')) {
    if (label.dataset['title'] === title) label.click();
  }
}

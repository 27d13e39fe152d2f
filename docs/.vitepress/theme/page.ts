/** What is on the page that is open. */

/** In every group of code that has a tab of this title. */
export function selectTabs(title: string): void {
  for (const label of document.querySelectorAll<HTMLElement>('.vp-code-group .tabs label')) {
    if (label.dataset['title'] === title) label.click();
  }
}

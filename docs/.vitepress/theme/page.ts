/** Changes the page that is open. */

/** Selects the tab of this title in every code group that has one. */
export function selectTabs(title: string): void {
  for (const label of document.querySelectorAll<HTMLElement>('.vp-code-group .tabs label')) {
    if (label.dataset['title'] === title) label.click();
  }
}

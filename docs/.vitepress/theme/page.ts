/** Changes the page that is open. */

/** Selects the tab of this title in every code group that has one. */
export function selectTabs(title: string): void {
  const { scrollX, scrollY } = window;
  for (const label of document.querySelectorAll<HTMLElement>('.vp-code-group .tabs label')) {
    if (label.dataset['title'] === title) label.click();
  }
  // The theme scrolls to each tab that is selected.
  scrollTo({ left: scrollX, top: scrollY, behavior: 'instant' });
}

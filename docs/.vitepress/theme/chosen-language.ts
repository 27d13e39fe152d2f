/** The language that the reader chose last; the same on every page and visit. */
import { ref, type Ref } from 'vue';

const key = 'plex-sdk-language';
const chosen = ref<string>();
let isRead = false;

/** Only for the browser. Undefined before the first choice. If storage is disabled, the choice lasts as long as the page. */
export function chosenLanguage(): Ref<string | undefined> {
  if (!isRead) {
    isRead = true;
    try {
      chosen.value = localStorage.getItem(key) ?? undefined;
    } catch {
      // Storage is switched off.
    }
  }
  return chosen;
}

export function choose(language: string): void {
  chosenLanguage().value = language;
  try {
    localStorage.setItem(key, language);
  } catch {
    // Storage is switched off.
  }
}

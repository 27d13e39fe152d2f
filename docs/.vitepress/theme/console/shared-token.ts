import { ref } from 'vue';

/** The token of a sign-in in one console, for the others. In memory only: leaving the site forgets it. */
export const sharedToken = ref('');

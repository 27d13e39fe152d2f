import type { Theme } from 'vitepress';
// Without its fonts, which are more than half of a page's weight.
import DefaultTheme from 'vitepress/theme-without-fonts';
import ConsoleOpener from './console/ConsoleOpener.vue';
import ChosenReference from './ChosenReference.vue';
import Layout from './Layout.vue';
import OperationOutline from './OperationOutline.vue';
import './style.css';

export default {
  extends: DefaultTheme,
  Layout,
  enhanceApp({ app }) {
    app.component('ChosenReference', ChosenReference);
    app.component('OperationConsole', ConsoleOpener);
    app.component('OperationOutline', OperationOutline);
  },
} satisfies Theme;

import type { Theme } from 'vitepress';
import DefaultTheme from 'vitepress/theme';
import { defineAsyncComponent } from 'vue';
import ChosenReference from './ChosenReference.vue';
import Layout from './Layout.vue';
import './style.css';

export default {
  extends: DefaultTheme,
  Layout,
  enhanceApp({ app }) {
    app.component('ChosenReference', ChosenReference);
    app.component(
      'OperationConsole',
      defineAsyncComponent(() => import('./console/OperationConsole.vue')),
    );
  },
} satisfies Theme;

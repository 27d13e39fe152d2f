import type { Theme } from 'vitepress';
import DefaultTheme from 'vitepress/theme';
import { defineAsyncComponent } from 'vue';
import Layout from './Layout.vue';
import './style.css';

export default {
  extends: DefaultTheme,
  Layout,
  enhanceApp({ app }) {
    app.component(
      'OperationConsole',
      defineAsyncComponent(() => import('./console/OperationConsole.vue')),
    );
  },
} satisfies Theme;

import vue from 'eslint-plugin-vue';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import shared from '../eslint.config.mjs';

const extraFileExtensions = ['.vue'];

export default defineConfig(
  globalIgnores(['.vitepress/dist/', '.vitepress/cache/', 'api/', 'pages/', 'public/']),
  shared,
  vue.configs['flat/recommended'],
  { languageOptions: { parserOptions: { extraFileExtensions } } },
  {
    files: ['**/*.vue'],
    languageOptions: { parserOptions: { parser: tseslint.parser } },
    rules: {
      // Prettier lays templates out.
      'vue/html-self-closing': 'off',
      'vue/max-attributes-per-line': 'off',
      'vue/singleline-html-element-content-newline': 'off',
      'vue/multiline-html-element-content-newline': 'off',
      'vue/html-indent': 'off',
      'vue/html-closing-bracket-newline': 'off',
      'vue/multi-word-component-names': 'off',
    },
  },
);

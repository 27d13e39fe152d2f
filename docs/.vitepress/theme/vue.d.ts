/** For tools that do not read components. */
declare module '*.vue' {
  import type { DefineComponent } from 'vue';

  const component: DefineComponent;
  export default component;
}

interface ImportMetaEnv {
  /** The default server of the consoles. */
  readonly DOCS_SERVER?: string;
  /** The same for what signs in with a PIN or a key of the device. */
  readonly DOCS_SIGN_IN_SERVER?: string;
}

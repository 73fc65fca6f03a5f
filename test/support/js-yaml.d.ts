/** Comes with electron-builder, which reads its configuration by it; brings no types. */
declare module 'js-yaml' {
  export function load(text: string): unknown;
}

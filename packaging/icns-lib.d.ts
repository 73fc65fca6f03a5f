/** Brings no types of its own. */
declare module 'icns-lib' {
  const icns: {
    parse(file: Uint8Array): Record<string, Buffer>;
    format(pictures: Readonly<Record<string, Buffer>>): Buffer;
  };
  export default icns;
}

import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

import { initWasm, Resvg } from '@resvg/resvg-wasm';
import icns from 'icns-lib';
import pngToIco from 'png-to-ico';

/** What Linux desktops look for. */
const PNG_SIZES = [16, 24, 32, 48, 64, 128, 256, 512] as const;
const ICO_SIZES = [16, 24, 32, 48, 64, 256] as const;

/** The kinds of picture in an `.icns` and their width in pixels; `@2x` ones are kinds of their own. */
const ICNS_KINDS: Readonly<Record<string, number>> = {
  icp4: 16,
  icp5: 32,
  ic07: 128,
  ic08: 256,
  ic09: 512,
  ic10: 1024,
  ic11: 32,
  ic12: 64,
  ic13: 256,
  ic14: 512,
};

let started: Promise<void> | null = null;

/** All icons of the packages, drawn from one SVG; file name to content. The same input gives the same bytes. */
export async function makeIcons(svg: string): Promise<ReadonlyMap<string, Uint8Array>> {
  started ??= startRenderer();
  await started;
  const drawn = new Map<number, Buffer>();
  const png = (size: number): Buffer => {
    const picture = drawn.get(size) ?? draw(svg, size);
    drawn.set(size, picture);
    return picture;
  };

  const files = new Map<string, Uint8Array>();
  for (const size of PNG_SIZES) files.set(`${size}x${size}.png`, png(size));
  files.set('icon.ico', await pngToIco(ICO_SIZES.map(png)));
  const pictures: Record<string, Buffer> = {};
  for (const [kind, size] of Object.entries(ICNS_KINDS)) pictures[kind] = png(size);
  files.set('icon.icns', icns.format(pictures));
  return files;
}

async function startRenderer(): Promise<void> {
  const wasm = createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm');
  await initWasm(await readFile(wasm));
}

function draw(svg: string, size: number): Buffer {
  const renderer = new Resvg(svg, { fitTo: { mode: 'width', value: size } });
  const image = renderer.render();
  const bytes = Buffer.from(image.asPng());
  image.free();
  renderer.free();
  return bytes;
}

/** Offers something as a file to keep, in a browser and in the desktop window alike. */
export function saveFile(name: string, content: BlobPart, type: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download has begun by then, whatever its size.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** The bytes of a file that came as text. */
export function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}

/* Numbers in addresses: what is none is null. */

export function whole(text: string | null): number | null {
  return text !== null && /^\d{1,15}$/.test(text) ? Number(text) : null;
}

export function positive(text: string | null): number | null {
  const value = whole(text);
  return value === null || value === 0 ? null : value;
}

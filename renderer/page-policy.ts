/*
 * Loaded before everything else. The page's policy (main/web/headers.ts) lets no text become
 * markup or script, and no style in without the nonce of this answer. Two libraries need a word here.
 */

interface PolicyFactory {
  createPolicy(name: string, rules: { createHTML(text: string): string | null }): unknown;
}

declare global {
  interface Window {
    readonly trustedTypes?: PolicyFactory;
    /** Where react-style-singleton, below Mantine's dialogs, looks for the nonce. */
    __webpack_nonce__?: string;
  }
}

// Mantine fills its <style> elements by innerHTML. Text without `<` can become no element.
window.trustedTypes?.createPolicy('default', {
  createHTML: (text) => (text.includes('<') ? null : text),
});

const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce;
if (nonce) window.__webpack_nonce__ = nonce;

export {};

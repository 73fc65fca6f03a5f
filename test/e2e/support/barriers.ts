import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from 'playwright/test';

/** Holds the page as it is, or a part of it, against the rules of WCAG 2.2 A and AA. Needs `bypassCSP`. */
export async function expectNoBarrier(page: Page, part?: string): Promise<void> {
  await dropMotion(page);
  // Frames are left out by the quick way; there are none.
  expect(page.frames(), 'frames, which would go unseen').toHaveLength(1);
  // All else that axe can tell is thrown away, and takes as long again.
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode();
  const { violations } = await (part === undefined ? axe : axe.include(part))
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`),
  ).toEqual([]);
  if (part === undefined) await expectFrameStays(page);
}

/** What is not made to scroll cannot be scrolled away, by whatever takes the focus out of sight. */
async function expectFrameStays(page: Page): Promise<void> {
  const slipping = await page.evaluate(() =>
    [...document.querySelectorAll('*')].flatMap((place) => {
      const { overflowY } = getComputedStyle(place);
      if (overflowY !== 'hidden' || place.clientHeight < 200) return [];
      const before = place.scrollTop;
      place.scrollTop = before + 50;
      const slips = place.scrollTop !== before;
      place.scrollTop = before;
      return slips ? [`${place.tagName} ${place.className}`] : [];
    }),
  );
  expect(slipping, 'what can be scrolled out of its frame').toEqual([]);
}

/** A colour on its way from one to another has no contrast of its own. */
async function dropMotion(page: Page): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.waitForTimeout(300);
}

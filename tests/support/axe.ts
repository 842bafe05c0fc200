// What axe finds wrong on a page: the one way in which the browser tests ask it.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/**
 * Violations as lines; empty when there is none. Legacy mode looks at this document alone, which is all there is: no
 * page of ours has a frame. The other mode opens a window of its own to gather from frames, and with the targets of
 * every rule that passed it takes three times as long.
 */
export async function axeFindings(page: Page): Promise<readonly string[]> {
  if (page.frames().length > 1) throw new Error('axe would not look into the frames of this page');
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
    .analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`);
}

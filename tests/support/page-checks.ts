// What is looked at on every screen: plain words in the test language, text that is cut off, focus, requests.
import type { Page } from '@playwright/test';
import { pseudo } from '../../renderer/text/pseudo.ts';

/** Requests to anywhere but this machine, from now on. */
export function strayRequests(page: Page): readonly string[] {
  const stray: string[] = [];
  const isOurs = (url: string) =>
    /^(?:https?|wss?):\/\/(?:127\.0\.0\.1|localhost)[:/]|^(?:data|blob|about):/.test(url);
  page.on('request', (request) => {
    if (!isOurs(request.url())) stray.push(request.url());
  });
  page.on('websocket', (socket) => {
    if (!isOurs(socket.url())) stray.push(socket.url());
  });
  return stray;
}

/** Every text that came from the host: scenario, names, what people wrote. It is no business of the catalogue. */
export function textsFromHost(page: Page): Set<string> {
  const texts = new Set<string>();
  const take = (value: unknown): void => {
    // A brief is drawn paragraph by paragraph, its bold words on their own.
    if (typeof value === 'string')
      for (const piece of [value, ...value.split(/\*\*|\n/)]) texts.add(plain(piece));
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(take);
  };
  page.on('websocket', (socket) => {
    socket.on('framereceived', ({ payload }) => take(JSON.parse(String(payload))));
    socket.on('framesent', ({ payload }) => take(JSON.parse(String(payload))));
  });
  return texts;
}

const plain = (text: string): string =>
  text.replaceAll(/[*_#]|\s+/g, (mark) => (/\s/.test(mark) ? ' ' : '')).trim();

/** What the controls say by themselves, in the language of the system. */
const OF_REACT_ARIA = ['Dismiss'];

/** Visible texts and names of the page that hold a word which the test language would have accented. */
export async function plainWords(page: Page, fromHost: ReadonlySet<string>): Promise<readonly string[]> {
  const said = await page.evaluate(() => {
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (parent === null || parent.closest('kbd, script, style, noscript, textarea') !== null) continue;
      if (parent.getClientRects().length > 0) found.push(node.textContent ?? '');
    }
    for (const element of document.querySelectorAll('[aria-label], [placeholder], [title], [alt]'))
      for (const name of ['aria-label', 'placeholder', 'title', 'alt'])
        if (element.getClientRects().length > 0) found.push(element.getAttribute(name) ?? '');
    return found;
  });
  const known = [...fromHost, ...OF_REACT_ARIA]
    .filter((text) => /\p{L}{2,}/u.test(text))
    .toSorted((a, b) => b.length - a.length);
  return [...new Set(said.map(plain))].filter((text) => runsOf(text).some((run) => isLeftOver(run, known)));
}

/** Is there a word in this run beside the texts of the host, their beginnings and longer pieces of them? */
function isLeftOver(run: string, known: readonly string[]): boolean {
  if (known.some((text) => text.startsWith(run) || (run.length >= 12 && text.includes(run)))) return false;
  const rest = known.reduce((left, text) => (left.includes(text) ? left.replaceAll(text, ' ') : left), run);
  return hasWord(rest);
}

/** A word that the test language would have changed; `DPRK` and `kt` it leaves as they are. */
const hasWord = (text: string): boolean =>
  text.split(/\s+/).some((word) => /\p{L}{2,}/u.test(word) && pseudo(word) !== word);

/** Stretches of a text without a word of the test language. */
function runsOf(text: string): string[] {
  const runs: string[][] = [[]];
  for (const word of text.split(/\s+/))
    if (/[À-ÿ]/.test(word)) runs.push([]);
    else runs.at(-1)?.push(word);
  return runs.map((run) => run.join(' ').replaceAll(/^[^\p{L}$]+|[^\p{L})%]+$/gu, '')).filter(hasWord);
}

/** Elements whose text is cut off, and controls that lie over each other. */
export const cutOff = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const nameOf = (element: Element) =>
      `${element.tagName.toLowerCase()}.${element.className.toString().split(' ')[0] ?? ''} “${(element.textContent ?? '').trim().slice(0, 40)}”`;
    const isShown = (element: Element) =>
      element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
    const all = [...document.querySelectorAll<HTMLElement>('body *')].filter(
      (one) =>
        !(one instanceof SVGElement) &&
        isShown(one) &&
        // A drawing says its words in its name; its labels may give way to each other.
        one.closest('.visually-hidden, [aria-hidden="true"]') === null,
    );
    const clipped = all.filter((one) => {
      const style = getComputedStyle(one);
      if (one.clientWidth < 8 || one.clientHeight < 8 || (one.textContent ?? '').trim() === '') return false;
      const cutsX = style.overflowX === 'hidden' || style.overflowX === 'clip';
      const cutsY = style.overflowY === 'hidden' || style.overflowY === 'clip';
      return (
        (cutsX && one.scrollWidth > one.clientWidth + 1) || (cutsY && one.scrollHeight > one.clientHeight + 3)
      );
    });
    const controls = all.filter((one) =>
      one.matches('button, a[href], input:not([type=radio],[type=checkbox]), select, textarea'),
    );
    const overlaps: string[] = [];
    /** What the parts around it leave to be seen of a control. */
    const boxes = controls.map((one) => {
      let { left, top, right, bottom } = one.getBoundingClientRect();
      for (let up = one.parentElement; up !== null && up !== document.body; up = up.parentElement) {
        if (getComputedStyle(up).overflow === 'visible') continue;
        const clip = up.getBoundingClientRect();
        [left, top] = [Math.max(left, clip.left), Math.max(top, clip.top)];
        [right, bottom] = [Math.min(right, clip.right), Math.min(bottom, clip.bottom)];
      }
      return { left, top, right, bottom };
    });
    controls.forEach((one, i) => {
      controls.slice(i + 1).forEach((other, j) => {
        const [a, b] = [boxes[i], boxes[i + 1 + j]];
        if (a === undefined || b === undefined || one.contains(other) || other.contains(one)) return;
        if (
          one.closest('[role=dialog], [role=alertdialog]') !==
          other.closest('[role=dialog], [role=alertdialog]')
        )
          return;
        const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
        const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
        if (width <= 2 || height <= 2) return;
        if (getComputedStyle(one).position === 'absolute' || getComputedStyle(other).position === 'absolute')
          return;
        const sticks = [one, other].some((control) => {
          for (let up: Element | null = control; up !== null; up = up.parentElement)
            if (/sticky|fixed/.test(getComputedStyle(up).position)) return true;
          return false;
        });
        if (!sticks) overlaps.push(`${nameOf(one)} lies over ${nameOf(other)}`);
      });
    });
    return [...clipped.map((one) => `cut off: ${nameOf(one)}`), ...overlaps];
  });

export interface Stop {
  readonly name: string;
  readonly problem: string | null;
}

/** Presses Tab through the page, `most` times at most, and says where the focus was hidden, unmarked or too small. */
export async function focusProblems(page: Page, most = 60): Promise<readonly string[]> {
  const problems = new Set<string>();
  await page.evaluate(() => {
    const isOver = document.querySelector('[role=dialog], [role=alertdialog]') !== null;
    if (!isOver) (document.activeElement as HTMLElement | null)?.blur();
  });
  for (let stop = 0; stop < most; stop++) {
    await page.keyboard.press('Tab');
    const { name, problem, isEnd } = await page.evaluate(() => {
      const at = document.activeElement;
      if (!(at instanceof HTMLElement) || at === document.body)
        return { name: '', problem: null, isEnd: true };
      const isAgain = at.dataset['visited'] === 'yes';
      at.dataset['visited'] = 'yes';
      const name = `${at.tagName.toLowerCase()} “${(at.getAttribute('aria-label') ?? at.textContent ?? '').trim().slice(0, 40)}”`;
      // A control may show its focus on the label or the part around it.
      const marked = [
        at,
        at.parentElement,
        at.parentElement?.parentElement,
        at.closest('label'),
        at.closest('[data-focus-visible]'),
      ].some((one) => {
        if (one == null) return false;
        const style = getComputedStyle(one);
        return style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2;
      });
      const shown = at.closest('label') ?? at;
      const box = shown.getBoundingClientRect();
      const points = [0.5, 0.2, 0.8].flatMap((x) =>
        [0.5, 0.2, 0.8].map((y) => [box.left + box.width * x, box.top + box.height * y] as const),
      );
      const isSeen = points.some(([x, y]) => {
        const top = document.elementFromPoint(x, y);
        return top !== null && (at.contains(top) || top.contains(at) || shown.contains(top));
      });
      const isControl = at.matches('button, a, input, select, textarea');
      // The face of a card catches presses on the whole card.
      const isWhole = getComputedStyle(at, '::after').position === 'absolute';
      const isSmall = isControl && !isWhole && (box.width < 24 || box.height < 24);
      const problem = !marked
        ? 'shows no focus'
        : !isSeen
          ? 'is covered'
          : isSmall
            ? `is ${Math.round(box.width)} × ${Math.round(box.height)} px`
            : null;
      return { name, problem, isEnd: isAgain };
    });
    if (isEnd) break;
    if (problem !== null) problems.add(`${name} ${problem}`);
  }
  await page.evaluate(() => {
    for (const one of document.querySelectorAll<HTMLElement>('[data-visited]')) delete one.dataset['visited'];
  });
  return [...problems];
}

import type { Frame, Page } from 'puppeteer';

export const languages = ['en', 'ru', 'ro', 'kk', 'ms'] as const;
export type Language = (typeof languages)[number];

/** Words that have no room, as they stand there: what is wrong, and the words. */
export interface Misfit {
  fault: string;
  text: string;
}

/**
 * Words that are cut off, stand out of their box, or push the page over its edge. What scrolls by
 * itself has room; what is cut with an ellipsis is whole in a title or a name for screen readers.
 */
export function misfitsOf(place: Page | Frame): Promise<Misfit[]> {
  return place.evaluate(() => {
    const found: Misfit[] = [];
    interface Misfit {
      fault: string;
      text: string;
    }
    const page = document.documentElement;
    const over = page.scrollWidth - page.clientWidth;
    if (over > 1) found.push({ fault: 'the page is wider than the window', text: `${over} px` });
    const boxed =
      'button, a[class*="px-"], label[class*="px-"], th, td, legend, [role="tab"], [role="menuitem"]';

    /** What is wrong with the place of these words in one of the boxes around them, or null. */
    const faultOf = (rect: DOMRect, from: Element): string | null => {
      for (let box: Element | null = from; box && box !== page; box = box.parentElement) {
        const { overflowX, textOverflow, clipPath, position } = getComputedStyle(box);
        const edge = box.getBoundingClientRect();
        // Only for screen readers.
        if (clipPath !== 'none' || (edge.width <= 1 && overflowX !== 'visible')) return null;
        const out = rect.right > edge.right + 1 || rect.left < edge.left - 1;
        if (overflowX === 'auto' || overflowX === 'scroll') return null;
        if (overflowX === 'hidden' || overflowX === 'clip') {
          const cut = out || (box === from && box.scrollWidth > box.clientWidth + 1);
          if (!cut) continue;
          if (textOverflow !== 'ellipsis') return 'cut off';
          return box.closest('[title], [aria-label]:not(main, nav, section, ul, ol, form, dialog)')
            ? null
            : 'cut with …, whole nowhere';
        }
        if (box.matches(boxed)) {
          if (out) return 'beside its box';
          if (rect.bottom > edge.bottom + 2 || rect.top < edge.top - 2) return 'under its box';
        }
        if (position === 'fixed') break;
      }
      return rect.right > page.clientWidth + 1 || rect.left < -1 ? 'beside the window' : null;
    };

    const roots: (Document | ShadowRoot)[] = [document];
    // In a network's page only our own roots are looked at.
    const own = document.querySelector('main') ?? document.querySelector('#root');
    const hosts = own ? [] : [...document.querySelectorAll('div')];
    for (const { shadowRoot } of hosts) if (shadowRoot) roots.push(shadowRoot);
    if (!own && roots.length > 1) {
      roots.shift();
      found.length = 0;
    }
    for (const root of roots) {
      const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      for (let node = texts.nextNode(); node; node = texts.nextNode()) {
        const text = node.textContent?.trim();
        const around = node.parentElement;
        if (!text || !around || around.closest('svg, style, script, option, [inert]')) continue;
        if (!around.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        const faults = [...range.getClientRects()].map((rect) => faultOf(rect, around));
        const fault = faults.find((one) => one !== null);
        if (fault) found.push({ fault, text: text.slice(0, 80) });
      }
    }
    const pen = document.createElement('canvas').getContext('2d');
    for (const field of document.querySelectorAll('input')) {
      if (!field.placeholder || field.value || !pen || !field.checkVisibility()) continue;
      const { font, paddingLeft, paddingRight } = getComputedStyle(field);
      pen.font = font;
      const room = field.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight);
      if (pen.measureText(field.placeholder).width > room + 1) {
        found.push({ fault: 'the example is cut off', text: field.placeholder });
      }
    }
    return found;
  });
}

/** Puts words without room where a surface stands, looks, and takes them away again. */
export async function withPlantedWords<T>(place: Page | Frame, look: () => Promise<T>): Promise<T> {
  const planted = await place.evaluateHandle(() => {
    const parts = document.createElement('div');
    for (const [text, style] of [
      ['Planted cut', 'overflow: hidden'],
      ['Planted dots', 'overflow: hidden; text-overflow: ellipsis'],
      ['Planted beside', ''],
      ['Planted under', 'height: 4px; width: 200px; line-height: 20px; padding: 0'],
    ] as const) {
      const button = document.createElement('button');
      button.textContent = text;
      button.style.cssText = `display: block; width: 30px; white-space: nowrap; ${style}`;
      parts.append(button);
    }
    (document.querySelector('main') ?? document.body).append(parts);
    return parts;
  });
  const seen = await look();
  await planted.evaluate((parts) => parts.remove());
  return seen;
}

/** What is found in each language on one surface; the same words in all of them are data. */
export class Misfits {
  readonly found: string[] = [];
  #here = new Map<string, Set<string>>();
  add(language: Language, misfits: readonly Misfit[]): void {
    for (const { fault, text } of misfits) {
      const line = `${fault}: ${text}`;
      this.#here.set(line, (this.#here.get(line) ?? new Set()).add(language));
    }
  }
  /** Ends a surface. */
  end(surface: string): void {
    for (const [line, where] of this.#here) {
      const isData = where.size === languages.length && !/^the page|window/.test(line);
      if (!isData) this.found.push(`${surface}, ${[...where].join(' ')}: ${line}`);
    }
    this.#here = new Map();
  }
}

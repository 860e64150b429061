import type { Around, NamedTake } from '../network.ts';

/**
 * The label of a post's footer holds the exact figures: "76 replies, 234 reposts, 2378 likes,
 * Liked, 8190 bookmarks, 1122900 views". Its words come in fifty languages, what is zero is left
 * out, and the order is always the same. So words are not read: every way to give the numbers, in
 * order, to the five figures that fits what the buttons say themselves is tried, and only what all
 * of these ways agree on is believed.
 */
const FIGURES = ['reply', 'repost', 'like', 'bookmark', 'views'] as const;
type Figure = (typeof FIGURES)[number];

const BUTTONS: Readonly<Record<Figure, string>> = {
  reply: '[data-testid="reply"]',
  repost: '[data-testid="retweet"], [data-testid="unretweet"]',
  like: '[data-testid="like"], [data-testid="unlike"]',
  bookmark: '[data-testid="bookmark"], [data-testid="removeBookmark"]',
  views: 'a[href$="/analytics"]',
};
/** The short text of a button; beside the date of the focused post it is the views. */
export const SHORT = '[data-testid="app-text-transition-container"]';

const NUMBER = /\d{1,3}(?:[ .,’'\u00a0\u202f]\d{3})+(?!\d)|\d+/gu;

/** What a button may have: exactly `n`; nothing (`0`); a number that is not known; or either. */
type Hint = number | 'some' | 'any' | 'none';

/** The only number of a text; null when there is none, or it is no plain one. */
function numberIn(text: string): number | null {
  const found = [...text.matchAll(NUMBER)];
  const only = found.length === 1 ? found[0] : undefined;
  if (!only) return null;
  const before = text.slice(0, only.index);
  const after = text.slice(only.index + only[0].length);
  if (/[\w+\-−.,#:/%]$/u.test(before) || /^(?:\w|[.,:/%]\d)/u.test(after)) return null;
  // Nobody prints a count so: a code, a part of an address.
  if (/^0\d/u.test(only[0])) return null;
  const value = Number(only[0].replace(/\D/gu, ''));
  return Number.isSafeInteger(value) ? value : null;
}

/** The numbers of the footer's label, in order; null when one of them is not understood. */
function numbersOf(label: string): number[] | null {
  if (label.length > 400) return null;
  const numbers: number[] = [];
  for (const part of label.split(/,(?!\d)|[،、，;]/u)) {
    // "Liked" among the figures is no figure.
    if (!/\d/u.test(part)) continue;
    const number = numberIn(part);
    if (number === null || number === 0) return null;
    numbers.push(number);
  }
  return numbers.length > 0 ? numbers : null;
}

function hintOf(figure: Figure, { own }: Around): Hint {
  const [button] = own(BUTTONS[figure]);
  if (figure === 'views' && !button) {
    // The focused post has no link to its figures; then they stand beside its date, or nowhere.
    return own(SHORT).some((text) => !text.closest('[role="group"]')) ? 'some' : 'none';
  }
  // Without its button a number may still be meant for it.
  if (!button) return 'any';
  const exact = numberIn(button.getAttribute('aria-label') ?? '');
  if (exact !== null) return exact;
  const short = button.querySelector(SHORT)?.textContent?.trim();
  // In lists bookmarks are in the label but not at the button.
  return short ? 'some' : 'any';
}

/** What each way of reading gives a figure: its number, or undefined for none. */
function waysOf(
  numbers: readonly number[],
  hints: readonly Hint[],
  at = 0,
): (number | undefined)[][] {
  const hint = hints[at];
  if (hint === undefined) return numbers.length === 0 ? [[]] : [];
  const [number, ...rest] = numbers;
  const ways: (number | undefined)[][] = [];
  const fits =
    hint === 'any' || hint === 'some' || (hint !== 'none' && hint > 0 && hint === number);
  if (number !== undefined && fits) {
    for (const more of waysOf(rest, hints, at + 1)) ways.push([number, ...more]);
  }
  if (hint === 'any' || hint === 'none' || hint === 0) {
    for (const more of waysOf(numbers, hints, at + 1)) ways.push([undefined, ...more]);
  }
  return ways;
}

/** A figure by the footer's label alone. Of the views nothing is never zero: old posts have none. */
const figure =
  (name: Figure): NamedTake =>
  (group, around) => {
    const numbers = numbersOf(group.getAttribute('aria-label') ?? '');
    if (!numbers) return null;
    const ways = waysOf(
      numbers,
      FIGURES.map((one) => hintOf(one, around)),
    );
    const at = FIGURES.indexOf(name);
    const [first] = ways;
    if (!first || ways.some((way) => way[at] !== first[at])) return null;
    const number = first[at];
    if (number !== undefined) return String(number);
    return name === 'views' || around.own(BUTTONS[name]).length === 0 ? null : '0';
  };

export const figures = {
  repliesOf: figure('reply'),
  repostsOf: figure('repost'),
  likesOf: figure('like'),
  viewsOf: figure('views'),
};

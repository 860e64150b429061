import type { NamedTake } from '../network.ts';
import { WORDS } from './places/selectors.ts';

/**
 * The figures under a post. Reactions stand beside a toolbar; the others are buttons whose words
 * alone tell them apart (facts: "text + locale only"). A post that nobody shared shows no button
 * for it, and so does one whose button we do not understand: both are unknown, never zero.
 */
const AMOUNT = String.raw`\d[\d\s.,]*\s?(?:[KMBКМ]|тыс\.?|млн\.?|тис\.?|mii|mil\.?|мың|rb|ribu|jt|juta)?`;

/** The word before the figure («Комментарии: 5») or after it ("5 comments"). */
const phrase = (words: string) =>
  new RegExp(`^(?:(?:${words}):?\\s*${AMOUNT}|${AMOUNT}\\s*(?:de\\s)?(?:${words}))$`, 'iu');

const COMMENTS = phrase(
  String.raw`comments?|комментари\p{L}*|коментар\p{L}*|comentari\p{L}*|пікір\p{L}*|komen`,
);
const SHARES = phrase(
  String.raw`shares?|(?:репост|перепост|поширен|поділил|поделил)\p{L}*|distribuiri|бөлісу|perkongsian|kongsian`,
);
const VIEWS = phrase(String.raw`views?|просмотр\p{L}*|перегляд\p{L}*|vizionări|қаралым|tontonan`);

const BUTTON = '[role="button"]';

const figure =
  (wanted: RegExp): NamedTake =>
  (_element, { own }) => {
    for (const button of own(`${BUTTON}, a[role="link"] span`)) {
      if (button.closest(`${WORDS}, [role="toolbar"], form`)) continue;
      const text = shownText(button);
      if (text.length < 60 && wanted.test(text)) return text;
    }
    return null;
  };

const shownText = (element: Element) => (element.textContent ?? '').replace(/\s+/gu, ' ').trim();

/**
 * The sum of all reactions, drawn after the toolbar in the same box; else the toolbar's own
 * labels ("Like: 25 people"), which are the three largest kinds: fewer than three are all.
 */
const reactions: NamedTake = (toolbar) => {
  const beside = toolbar.parentElement;
  for (let next = toolbar.nextElementSibling; next; next = next.nextElementSibling) {
    const [drawn] = [...next.querySelectorAll('[aria-hidden="true"]'), next].map(shownText);
    if (drawn && /\d/.test(drawn)) return drawn;
  }
  const button = beside?.parentElement?.querySelector(`:scope > ${BUTTON}`);
  const after = button && !toolbar.contains(button) ? shownText(button) : '';
  if (/^\D{0,40}\d[^:]{0,20}$/u.test(after) && !COMMENTS.test(after) && !SHARES.test(after)) {
    return after;
  }
  const kinds = [...toolbar.querySelectorAll(`${BUTTON}[aria-label]`)];
  if (kinds.length === 0 || kinds.length > 2) return '';
  return kinds.map((kind) => kind.getAttribute('aria-label')?.split(':')[1] ?? '');
};

export const counts: Readonly<Record<string, NamedTake>> = {
  comments: figure(COMMENTS),
  shares: figure(SHARES),
  views: figure(VIEWS),
  reactions,
};

const FOLLOWERS =
  /^\D{0,30}?(\d[\d\s.,]*\s?(?:[KMBКМ]|тыс\.?|млн\.?|тис\.?|mii|mil\.?|мың|rb|ribu|jt|juta)?)\s*(?:followers?|members?|подписч\p{L}*|участник\p{L}*|підписник\p{L}*|учасник\p{L}*|urmăritori|жазылушы|pengikut)|(?:Подписчик\p{L}*|Участник\p{L}*):?\s*(\d[^·]*)$/iu;

/** Facts: a link of the header with the text "N followers", and nothing else that tells it. */
export const followersByWord: NamedTake = (_element, { own }) => {
  for (const link of own('[role="main"] a[href]')) {
    const found = FOLLOWERS.exec(shownText(link));
    if (found) return found[1] ?? found[2] ?? '';
  }
  return null;
};

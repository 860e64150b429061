import { script, style } from './share-page-parts.ts';
import { ownNames } from '../text/own-names.ts';

/** One preview on a share page. */
export interface SharedCard {
  /** Network and width in words. */
  title: string;
  /** The network's name. */
  network: string;
  /** A PNG as a `data:` address. */
  image: string;
  /** CSS px that it is drawn at. */
  width: number;
  text: string;
}

/** Every word that a share page says of itself, in the specialist's language. */
export interface ShareWords {
  title: string;
  by: string;
  text: string;
  noText: string;
  answer: string;
  comment: string;
  approve: string;
  change: string;
  copy: string;
  /** What the answer begins with. */
  approved: string;
  changes: string;
  byMail: string;
  byCopy: string;
  copied: string;
  notCopied: string;
}

export interface SharePage {
  language: string;
  community: string;
  /** When it goes out, in words. */
  when: string;
  dark: boolean;
  /** Where answers go by mail; null: they are copied. */
  address: string | null;
  words: ShareWords;
  cards: readonly SharedCard[];
}

/** Is it one address and nothing else, so that it can stand in `mailto:`? */
export const isMailAddress = (text: string): boolean =>
  text.length <= 254 && /^[\p{L}\p{N}._%+'-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+$/u.test(text);

const signs: Readonly<Record<string, string>> = ownNames({
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
});
/** For text and for attributes in quotes. */
const safe = (text: string): string => text.replace(/[&<>"']/gu, (sign) => signs[sign] ?? sign);

/** Only a picture that is in the page itself may be shown by it. */
const safeImage = (image: string): string =>
  /^data:image\/png;base64,[A-Za-z\d+/=]+$/u.test(image) ? image : 'data:,';

/**
 * The whole page as one file: it asks nobody for anything and works without a network. The
 * person's words are escaped text, never a link; the only script is ours, and the page's own
 * policy lets no other run.
 */
export async function sharePage(page: SharePage): Promise<string> {
  const { language, community, when, dark, words, cards } = page;
  const address = page.address !== null && isMailAddress(page.address) ? page.address : null;
  const said = { address, subject: `${community}, ${when}`, ...words };
  const policy = [
    "default-src 'none'",
    'img-src data:',
    `style-src '${await hashOf(style)}'`,
    `script-src '${await hashOf(script)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<!doctype html>
<html lang="${safe(language)}" data-dark="${String(dark)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${safe(words.title)}: ${safe(community)}</title>
<style>${style}</style>
</head>
<body>
<header>
<h1>${safe(community)}</h1>
<p>${safe(when)}</p>
<p class="by">${safe(words.by)}</p>
</header>
<main>
<section class="cards">
${cards.map((card) => cardPart(card, words)).join('\n')}
</section>
<section class="answer" aria-labelledby="answer">
<h2 id="answer">${safe(words.answer)}</h2>
<p>${safe(address === null ? words.byCopy : words.byMail)}</p>
<label for="comment">${safe(words.comment)}</label>
<textarea id="comment" rows="4"></textarea>
<p class="buttons">
<button type="button" id="approve">${safe(words.approve)}</button>
<button type="button" id="change">${safe(words.change)}</button>
${address === null ? '' : `<button type="button" id="copy">${safe(words.copy)}</button>`}
</p>
<p id="told" role="status"></p>
<textarea id="letter" rows="6" readonly hidden aria-label="${safe(words.answer)}"></textarea>
</section>
</main>
<script type="application/json" id="said">${jsonIn(said)}</script>
<script>${script}</script>
</body>
</html>
`;
}

function cardPart({ title, network, image, width, text }: SharedCard, words: ShareWords): string {
  const shown = text.trim();
  return `<figure>
<figcaption><h2>${safe(title)}</h2></figcaption>
<img src="${safeImage(image)}" width="${String(Math.round(width) + 42)}" alt="${safe(`${network}: ${shown.slice(0, 200) || words.noText}`)}">
<details><summary>${safe(words.text)}</summary>
<p class="text" dir="auto">${safe(shown || words.noText)}</p></details>
</figure>`;
}

/** JSON that cannot end its script element. */
const jsonIn = (value: unknown): string =>
  JSON.stringify(value).replace(/[<>&\u2028\u2029]/gu, escaped);
const escaped = (sign: string) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** What a content security policy calls a script or a style by. */
async function hashOf(source: string): Promise<string> {
  const bytes = new Uint8Array(
    await crypto.subtle.digest('SHA-256', new TextEncoder().encode(source)),
  );
  return `sha256-${btoa(String.fromCharCode(...bytes))}`;
}

/**
 * A shortcode (`/p/DQ3x…/`) is the post's number written with these 64 signs. The number is what
 * Instagram's own programs call a post, so it is the one that is kept.
 */
const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** To the code of a private account's post 28 signs are added that open it to one reader. */
const OPENING = 28;

/** `DQ3xAbCdEfG` -> `3761…`; null when it is no shortcode. */
export function mediaOf(code: string): string | null {
  const own = code.length > OPENING ? code.slice(0, -OPENING) : code;
  if (!/^[\w-]{5,14}$/.test(own)) return null;
  let media = 0n;
  for (const sign of own) media = media * 64n + BigInt(SIGNS.indexOf(sign));
  return media > 0n ? String(media) : null;
}

/** The other way round; null for what is no number. */
export function codeOf(media: string): string | null {
  if (!/^[1-9]\d{4,24}$/.test(media)) return null;
  let code = '';
  for (let left = BigInt(media); left > 0n; left /= 64n) code = SIGNS[Number(left % 64n)] + code;
  return code;
}

/** Names are written small; points stand neither first, last nor together. */
const HANDLE = /^(?!\.)(?!.*\.\.)(?!.*\.$)[a-z0-9._]{1,30}$/;

/** First parts of paths that are Instagram's own and nobody's name. */
const RESERVED = new Set(
  'about accounts ads api archive archives blog business career careers challenge create data developer developers direct directory download emails emailsignup explore graphql guides legal lite locations login logout meta nametag notifications oauth p popular press privacy publishing qr reel reels safety saved session settings signup static stories support terms topics tv two_factor web your_activity'.split(
    ' ',
  ),
);

/** A name as it stands first in a path, in any case; null when it can be nobody's. */
export function handleOf(part: string | undefined): string | null {
  const name = (part ?? '').toLowerCase();
  const isFile = /\.(?:php|html?|js|json|txt|xml|ico)$/.test(name);
  return HANDLE.test(name) && !RESERVED.has(name) && !isFile ? name : null;
}

/** Pieces of a page as text. Everything that is put into one goes through here. */

const signs: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** For text and for attributes in quotes; signs that steer a terminal or turn the text round go. */
export const safe = (text: string): string =>
  text
    .replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, (sign) => (sign === '\n' ? sign : ' '))
    .replace(/[&<>"']/gu, (sign) => signs[sign] ?? sign);

/** Only a picture that is in the page itself may be shown by it; null: it is none. */
export const safeLogo = (image: string | null): string | null =>
  image !== null && /^data:image\/(?:png|jpeg|webp);base64,[A-Za-z\d+/=]+$/u.test(image)
    ? image
    : null;

/** A colour that can stand in a style sheet. */
export const safeColour = (colour: string): string =>
  /^#[0-9a-f]{6}$/iu.test(colour) ? colour : '#0e5e5a';

const channel = (part: string) => {
  const value = parseInt(part, 16) / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
};
/** Contrast of a colour with white (WCAG 2). */
export function contrastWithWhite(colour: string): number {
  const [, r = '0', g = '0', b = '0'] = /^#(..)(..)(..)$/u.exec(safeColour(colour)) ?? [];
  const light = 0.2126 * channel(r) + 0.7152 * channel(g) + 0.0722 * channel(b);
  return 1.05 / (light + 0.05);
}

/** A client's own colour, darkened until its words can be read on white. */
export function readable(colour: string): string {
  let now = safeColour(colour);
  for (let step = 0; step < 20 && contrastWithWhite(now) < 4.5; step++) {
    now = `#${[1, 3, 5]
      .map((at) => Math.round(parseInt(now.slice(at, at + 2), 16) * 0.9))
      .map((part) => part.toString(16).padStart(2, '0'))
      .join('')}`;
  }
  return now;
}

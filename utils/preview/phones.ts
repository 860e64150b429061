/** Phones that posts are looked at on, narrowest first. CSS px; facts/preview.md 2.1. */
export const allPhones = [
  { width: 320, kind: 'iphone', models: 'iPhone SE (2016)' },
  { width: 360, kind: 'android', models: 'Galaxy S8–S24, Pixel 9' },
  { width: 375, kind: 'iphone', models: 'iPhone X, 12 mini, 13 mini, SE 3' },
  { width: 390, kind: 'iphone', models: 'iPhone 12–14, 16e, 17e' },
  { width: 393, kind: 'iphone', models: 'iPhone 14 Pro, 15, 16' },
  { width: 402, kind: 'iphone', models: 'iPhone 16 Pro, 17, 17 Pro' },
  { width: 412, kind: 'android', models: 'Pixel 6–8a' },
  { width: 430, kind: 'iphone', models: 'iPhone 14–16 Plus, Pro Max' },
  { width: 440, kind: 'iphone', models: 'iPhone 16–17 Pro Max' },
] as const;
export type Phone = (typeof allPhones)[number];
export type PhoneWidth = Phone['width'];

/** Those that stand up front; the others wait in a menu. */
export const phones = allPhones.filter(
  (phone): phone is Extract<Phone, { width: 360 | 390 | 412 }> =>
    phone.width === 360 || phone.width === 390 || phone.width === 412,
);

export const phoneOf = (width: PhoneWidth): Phone =>
  allPhones.find((phone) => phone.width === width) ?? allPhones[1];

/** The width that a menu's or a button's value names; null for another. */
export const widthNamed = (value: string): PhoneWidth | null =>
  allPhones.find((phone) => String(phone.width) === value)?.width ?? null;

/**
 * A network's faces with ours first (assets/css/phone-fonts.css), so that lines break alike on every
 * computer: Roboto itself, or Inter in place of the iPhone's own.
 */
export const bundledFace = (family: string): string =>
  `${family.startsWith('Roboto') ? "'Roboto Variable'" : "'Inter Variable'"}, ${family}`;

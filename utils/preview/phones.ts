/** Phones that posts are looked at on. CSS px; facts/preview.md 2.1. */
export const phones = [
  { width: 360, kind: 'android', models: 'Galaxy S8–S24, Pixel 9' },
  { width: 390, kind: 'iphone', models: 'iPhone 12–14, 16e, 17e' },
  { width: 412, kind: 'android', models: 'Pixel 6–8a' },
] as const;
export type Phone = (typeof phones)[number];
export type PhoneWidth = Phone['width'];

export const phoneOf = (width: PhoneWidth): Phone =>
  phones.find((phone) => phone.width === width) ?? phones[0];

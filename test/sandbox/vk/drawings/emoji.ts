/** One emoji as a picture. */
export function emoji(glyph: string): string {
  const text = glyph.replace(/[<>&"]/g, '');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">
<text x="16" y="17" font-size="26" text-anchor="middle" dominant-baseline="central">${text}</text></svg>`;
}

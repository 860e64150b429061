/** The text of a file as spreadsheets save it: UTF-8, UTF-16 with its mark, or Windows-1251. */
export function decodeText(bytes: ArrayBuffer): string {
  const [a, b] = new Uint8Array(bytes);
  if (a === 0xff && b === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (a === 0xfe && b === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // A Russian Excel without "UTF-8" in its list of formats.
    return new TextDecoder('windows-1251').decode(bytes);
  }
}

import { download } from '../download.ts';

/** How a chart leaves the surface: a picture to the clipboard, a file to the downloads. */

/**
 * A PNG to the clipboard; where the browser refuses, to the downloads. Call it in the press itself,
 * with the picture still being drawn: the clipboard is open for that moment alone. Throws when the
 * picture could not be drawn.
 */
export async function copyPicture(
  drawing: Promise<Blob>,
  name: string,
): Promise<'copied' | 'downloaded'> {
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': drawing })]);
    return 'copied';
  } catch {
    download(await drawing, name);
    return 'downloaded';
  }
}

/** A name that every file system takes. */
export const fileName = (parts: readonly string[], kind: 'png' | 'csv' | 'html' | 'xlsx'): string =>
  `${parts
    .join(' ')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 80)}.${kind}`;

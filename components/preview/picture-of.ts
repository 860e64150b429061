/** Longer sides would be lost at the size of a phone anyway. */
const longest = 1600;

/** A drawn part of our page as a PNG at twice its size; faces and pictures are in it. */
export async function pictureOf(drawn: HTMLElement): Promise<Blob> {
  const { domToBlob } = await import('modern-screenshot');
  const drawing = domToBlob(drawn, {
    scale: 2,
    type: 'image/png',
    // Chosen pictures are object URLs, which our own connect-src does not let be fetched.
    onCloneEachNode: withoutMargins,
    fetchFn: async (url) => (url.startsWith('blob:') ? redrawn(url) : false),
  });
  const blob = await Promise.race([drawing, tooLong(60)]);
  if (!blob || blob.size === 0) throw new Error('The browser made no picture of the preview.');
  return blob;
}

/** A video that never tells of its frame must not keep the button waiting for ever. */
const tooLong = (seconds: number) =>
  new Promise<never>((_, reject) => {
    const fail = () => reject(new Error(`No picture of the preview within ${seconds} s.`));
    AbortSignal.timeout(seconds * 1000).addEventListener('abort', fail);
  });

/**
 * Of the first paragraphs Firefox tells the drawer that no margin is their usual style, so that it
 * leaves it out and the browser's own comes back. None of ours has one.
 */
function withoutMargins(cloned: Node): void {
  if (!(cloned instanceof HTMLElement)) return;
  if (cloned.tagName === 'P' || cloned.tagName === 'FIGURE') cloned.style.margin = '0';
}

async function redrawn(url: string): Promise<string> {
  const image = new Image();
  image.src = url;
  await image.decode();
  const { naturalWidth, naturalHeight } = image;
  const scale = Math.min(1, longest / Math.max(naturalWidth, naturalHeight, 1));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(naturalWidth * scale));
  canvas.height = Math.max(1, Math.round(naturalHeight * scale));
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas.toDataURL('image/png');
}

export function asDataUrl(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error ?? new Error('The picture could not be read.'));
    reader.readAsDataURL(blob);
  });
}

/** Longer sides would be lost at the size of a phone anyway. */
const longest = 1600;

/** A drawn part of our page as a PNG at twice its size; faces and pictures are in it. */
export async function pictureOf(drawn: HTMLElement): Promise<Blob> {
  const { domToBlob } = await import('modern-screenshot');
  const blob = await domToBlob(drawn, {
    scale: 2,
    type: 'image/png',
    // Chosen pictures are object URLs, which our own connect-src does not let be fetched.
    fetchFn: async (url) => (url.startsWith('blob:') ? redrawn(url) : false),
  });
  if (!blob || blob.size === 0) throw new Error('The browser made no picture of the preview.');
  return blob;
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

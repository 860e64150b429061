import type { Crop } from '../utils/media/rules.ts';

/** Draws a part of a picture over the whole canvas. */
export function drawPart(canvas: HTMLCanvasElement, image: CanvasImageSource, part: Crop): void {
  const context = canvas.getContext('2d');
  context?.clearRect(0, 0, canvas.width, canvas.height);
  const { left, top, width, height } = part;
  context?.drawImage(image, left, top, width, height, 0, 0, canvas.width, canvas.height);
}

/** A part as a file of its own: as JPEG, or PNG where the original may be seen through. */
export async function filePart(
  image: CanvasImageSource,
  part: Crop,
  { name, type }: { name: string; type: string },
): Promise<File | null> {
  const canvas = document.createElement('canvas');
  canvas.width = part.width;
  canvas.height = part.height;
  drawPart(canvas, image, part);
  const jpeg = type === 'image/jpeg';
  const bytes = await new Promise<Blob | null>((resolve) =>
    canvas.toBlob(resolve, jpeg ? 'image/jpeg' : 'image/png', 0.92),
  );
  const plain = name.replace(/\.[^.]*$/u, '');
  const file = `${plain} ${part.width}×${part.height}.${jpeg ? 'jpg' : 'png'}`;
  return bytes && new File([bytes], file, { type: bytes.type });
}

import type { Crop } from '../../utils/media/rules.ts';
import type { CoverFigures } from '../../utils/networks/covers.ts';
import { drawPart } from '../picture-canvas.ts';

export type CoverFormat = 'jpeg' | 'png';
/** `heavy`: no file of this format is light enough; the lightest one is told. */
export type Encoded = { file: File } | { heavy: number } | { failed: true };

/** Tried in turn until the file is light enough. */
const qualities = [0.92, 0.86, 0.8, 0.72, 0.62, 0.5];

/** The part as a file of exactly the cover's size, not heavier than the network takes. */
export async function encodeCover(
  image: ImageBitmap,
  part: Crop,
  rule: Pick<CoverFigures, 'width' | 'height' | 'megabytes'>,
  format: CoverFormat,
  name: string,
): Promise<Encoded> {
  const canvas = document.createElement('canvas');
  canvas.width = rule.width;
  canvas.height = rule.height;
  const context = canvas.getContext('2d');
  if (!context) return { failed: true };
  context.imageSmoothingQuality = 'high';
  drawPart(canvas, image, part);
  // A network that says "6 MB" may mean the smaller ones.
  const limit = rule.megabytes === null ? Infinity : rule.megabytes * 1_000_000;
  let lightest = Infinity;
  for (const quality of format === 'png' ? [undefined] : qualities) {
    const bytes = await new Promise<Blob | null>((resolve) =>
      canvas.toBlob(resolve, `image/${format}`, quality),
    );
    if (!bytes) return { failed: true };
    if (bytes.size <= limit) {
      const ending = format === 'png' ? 'png' : 'jpg';
      const whole = `${name} ${rule.width}×${rule.height}.${ending}`;
      return { file: new File([bytes], whole, { type: bytes.type }) };
    }
    lightest = Math.min(lightest, bytes.size);
  }
  return { heavy: lightest };
}

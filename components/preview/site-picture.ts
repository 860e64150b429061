import type { SitePicture } from '../../utils/preview/link-site.ts';

/** A chosen file as a picture that can be drawn; null: the browser cannot read it as one. */
export async function sitePictureOf(file: File): Promise<SitePicture | null> {
  try {
    const bitmap = await createImageBitmap(file);
    const { width, height } = bitmap;
    bitmap.close();
    return { url: URL.createObjectURL(file), width, height };
  } catch {
    return null;
  }
}

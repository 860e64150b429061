import { logoAtMost } from '../../../../utils/report/schema.ts';

/** On paper a logo is a few centimetres wide. */
const most = { width: 480, height: 240 };

/**
 * A picture as a logo: drawn anew, so that nothing but its looks goes to the client (no place, no
 * camera), and small. null: it is no picture, or too large even so.
 */
export async function logoFrom(file: File): Promise<string | null> {
  if (!/^image\/(?:png|jpeg|webp)$/u.test(file.type)) return null;
  try {
    const picture = await createImageBitmap(file);
    const scale = Math.min(1, most.width / picture.width, most.height / picture.height);
    const canvas = document.createElement('canvas');
    canvas.width = Math.max(1, Math.round(picture.width * scale));
    canvas.height = Math.max(1, Math.round(picture.height * scale));
    canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
    picture.close();
    const address = canvas.toDataURL('image/png');
    return address.length <= logoAtMost ? address : null;
  } catch {
    // Not a picture that this browser can read.
    return null;
  }
}

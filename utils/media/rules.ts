const ascii = (bytes: Uint8Array, from: number, to: number) =>
  String.fromCharCode(...bytes.subarray(from, to));

/** The image type that the first bytes of a file say (16 are enough); null for anything else. */
export function sniffedType(bytes: Uint8Array): string | null {
  if (ascii(bytes, 0, 8) === '\x89PNG\r\n\x1a\n') return 'image/png';
  if (ascii(bytes, 0, 3) === '\xff\xd8\xff') return 'image/jpeg';
  if (/^GIF8[79]a$/u.test(ascii(bytes, 0, 6))) return 'image/gif';
  if (ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 12) === 'WEBP') return 'image/webp';
  return null;
}

/** The video type that the first bytes of a file say (16 are enough); null for anything else. */
export function sniffedVideo(bytes: Uint8Array): string | null {
  if (ascii(bytes, 0, 4) === '\x1a\x45\xdf\xa3') return 'video/webm';
  if (ascii(bytes, 4, 8) !== 'ftyp') return null;
  const brand = ascii(bytes, 8, 12);
  // Pictures of phones (HEIC, AVIF) are such boxes too.
  if (/^(?:hei[cfmsx]|hev[cmsx]|mif1|msf1|avi[fs])$/u.test(brand)) return null;
  return brand === 'qt  ' ? 'video/quicktime' : 'video/mp4';
}

export const isVideo = (type: string): boolean => type.startsWith('video/');

/** A part of a picture, pixels of the original. */
export interface Crop {
  left: number;
  top: number;
  width: number;
  height: number;
}

/**
 * The part of a picture that has a ratio (width by height): the largest one at a zoom of 1, a half as
 * wide at 2. `x` and `y`, 0 to 1, say where it lies in what is left over.
 */
export function cropOf(
  { width, height }: { width: number; height: number },
  ratio: number,
  { x, y, zoom }: { x: number; y: number; zoom: number },
): Crop {
  const widest = Math.min(width, height * ratio) / Math.max(1, zoom);
  const [w, h] = [Math.max(1, Math.round(widest)), Math.max(1, Math.round(widest / ratio))];
  const within = (share: number, free: number) =>
    Math.round(Math.min(1, Math.max(0, share)) * Math.max(0, free));
  return { left: within(x, width - w), top: within(y, height - h), width: w, height: h };
}

/** A picture that the person gave us for a post. Local; by the hash of its bytes, kept once. */
export interface MediaFile {
  /** SHA-256 of the bytes, hexadecimal. */
  id: string;
  name: string;
  /** `image/png`, `image/jpeg`, `image/webp`, `image/gif`. */
  type: string;
  bytes: Blob;
  /** Bytes. */
  size: number;
  /** Pixels; 0 when the picture could not be decoded. */
  width: number;
  height: number;
  addedAt: number;
}

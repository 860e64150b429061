/** A picture or video that the person gave us for a post. Local; by the hash of its bytes, kept once. */
export interface MediaFile {
  /** SHA-256 of the bytes, hexadecimal. */
  id: string;
  name: string;
  /** `image/png`, `image/jpeg`, `image/webp`, `image/gif`, `video/mp4`, `video/webm`, `video/quicktime`. */
  type: string;
  bytes: Blob;
  /** Bytes. */
  size: number;
  /** Pixels; 0 when the picture could not be decoded. */
  width: number;
  height: number;
  addedAt: number;
  /** Of a video; null or absent: not known, or a picture. */
  seconds?: number | null;
  /** What is to be seen, in words, for those who cannot see it; absent: not said. */
  alt?: string;
  /** Id of the picture that this is a part of; absent: none. The original is kept beside it. */
  from?: string;
}

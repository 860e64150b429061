/**
 * A picture on its way into a page: the page fetches its bytes chunk by chunk over a Port (messages
 * are JSON: no Blob), by `MediaAsk`, and checks them against `id`, their SHA-256.
 */
export interface FillMedia {
  id: string;
  name: string;
  type: string;
  /** Bytes. */
  size: number;
}

/** The name of that Port, and what goes over it: `chunk` is base64, '' when it is refused. */
export const mediaPort = 'media';
export interface MediaAsk {
  id: string;
  /** Bytes that have come already. */
  offset: number;
}
export interface MediaChunk extends MediaAsk {
  chunk: string;
}

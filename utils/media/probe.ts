/** What a page of ours can tell of a video by loading its head. */

export interface Measured {
  /** Pixels; 0: it could not be decoded. */
  width: number;
  height: number;
  /** null: not known. */
  seconds: number | null;
}

/** A video that says nothing within this is kept without its measures. */
const limitMs = 8000;

export function measureVideo(bytes: Blob): Promise<Measured> {
  const url = URL.createObjectURL(bytes);
  const video = document.createElement('video');
  return new Promise<Measured>((resolve) => {
    const unknown = () => resolve({ width: 0, height: 0, seconds: null });
    setTimeout(unknown, limitMs);
    video.preload = 'metadata';
    video.muted = true;
    video.onerror = unknown;
    video.onloadedmetadata = () => {
      const { videoWidth: width, videoHeight: height, duration } = video;
      // Recorded streams say that they have no end.
      resolve({ width, height, seconds: Number.isFinite(duration) ? duration : null });
    };
    video.src = url;
  }).finally(() => {
    video.removeAttribute('src');
    URL.revokeObjectURL(url);
  });
}

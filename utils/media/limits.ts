import type { FileRules } from '../networks/publishing.ts';
import { isVideo } from './rules.ts';

/** Does a network take a file? Told by what it says of its limits; what is not known is no fault. Pure. */

export interface CheckedFile {
  name: string;
  type: string;
  /** Bytes. */
  size: number;
  /** Pixels; 0: not known. */
  width: number;
  height: number;
  /** Of a video; null: not known. */
  seconds: number | null;
}

/** `key` is one of `media:fault.*`; sizes are bytes, others as named. */
export interface FileFault {
  key: 'heavy' | 'type' | 'narrow' | 'wide' | 'sum' | 'tall' | 'flat' | 'short' | 'long';
  name: string;
  is: number;
  limit: number;
}

export function faultsOf(file: CheckedFile, rules: FileRules | undefined): FileFault[] {
  if (!rules) return [];
  return isVideo(file.type) ? videoFaults(file, rules.video) : imageFaults(file, rules.image);
}

function videoFaults(file: CheckedFile, video: FileRules['video']): FileFault[] {
  const { name, size, seconds } = file;
  const faults: FileFault[] = [];
  if (!video) return faults;
  if (video.bytes !== undefined && size > video.bytes) {
    faults.push({ key: 'heavy', name, is: size, limit: video.bytes });
  }
  const [least, most] = video.seconds ?? [0, Infinity];
  if (seconds !== null && seconds < least)
    faults.push({ key: 'short', name, is: seconds, limit: least });
  if (seconds !== null && seconds > most)
    faults.push({ key: 'long', name, is: seconds, limit: most });
  return faults;
}

function imageFaults(file: CheckedFile, image: FileRules['image']): FileFault[] {
  const { name, type, size, width, height } = file;
  const faults: FileFault[] = [];
  if (!image) return faults;
  const add = (key: FileFault['key'], is: number, limit: number) =>
    faults.push({ key, name, is, limit });
  const bytes = type === 'image/gif' ? (image.gifBytes ?? image.bytes) : image.bytes;
  if (bytes !== undefined && size > bytes) add('heavy', size, bytes);
  if (image.types && !image.types.includes(type)) add('type', 0, 0);
  if (width <= 0 || height <= 0) return faults;
  if (image.width && width < image.width[0]) add('narrow', width, image.width[0]);
  if (image.width && width > image.width[1]) add('wide', width, image.width[1]);
  if (image.sum !== undefined && width + height > image.sum) add('sum', width + height, image.sum);
  const [tallest, flattest] = image.ratio ?? [0, Infinity];
  const ratio = width / height;
  // A pixel more or less is rounding, not another shape.
  if (ratio < tallest * 0.995) add('tall', ratio, tallest);
  if (ratio > flattest * 1.005) add('flat', ratio, flattest);
  return faults;
}

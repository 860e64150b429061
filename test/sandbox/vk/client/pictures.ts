import { h } from './h.ts';
import type { Picture } from '../model.ts';

/** Files as the composer keeps them: as data URLs, since the page's CSP allows no blob pictures. */
export function readPictures(files: readonly File[]): Promise<Picture[]> {
  // A video is dropped or pasted; the input beside is for pictures.
  const images = files.filter(({ type }) => /^(?:image|video)\//.test(type));
  return Promise.all(
    images.map(
      (file) =>
        new Promise<Picture>((resolve, reject) => {
          const reader = new FileReader();
          reader.onload = () => resolve({ name: file.name, dataUrl: String(reader.result) });
          reader.onerror = () => reject(reader.error ?? new Error('The file could not be read'));
          reader.readAsDataURL(file);
        }),
    ),
  );
}

export function fileInput(
  attributes: Record<string, string>,
  chosen: (files: File[]) => void,
): HTMLElement {
  const input = h('input', { type: 'file', accept: 'image/*', multiple: true, ...attributes });
  input.addEventListener('change', () => {
    if (!(input instanceof HTMLInputElement)) return;
    const files = [...(input.files ?? [])];
    // Emptied, so that the same file may be chosen twice.
    input.value = '';
    chosen(files);
  });
  return input;
}

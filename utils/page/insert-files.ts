import type { Attaching } from '../networks/network.ts';
import { aroundOf, picturesIn } from './composer.ts';
import { whenFound } from './when.ts';

/** A network shows a picture when it has taken it; a slow line uploads it first. */
const limitMs = 45_000;
/** A paste that was taken shows something within this, or has at least been prevented. */
const tryMs = 1500;

function fileInput(editor: Element, place: Attaching): HTMLInputElement | undefined {
  const root = aroundOf(editor, place);
  for (const { css } of place.fileInput) {
    const found = root.querySelector(css);
    if (found instanceof HTMLInputElement && found.type === 'file' && !found.disabled) return found;
  }
  return undefined;
}

/** Does an input take this file? One that says nothing takes all. */
export function takesFile({ accept }: Pick<HTMLInputElement, 'accept'>, file: File): boolean {
  const kinds = accept
    .toLowerCase()
    .split(',')
    .map((kind) => kind.trim())
    .filter((kind) => kind !== '');
  if (kinds.length === 0) return true;
  // Sites list a few kinds of pictures and take more: they have the last word.
  if (file.type.startsWith('image/') && /image\/|\.(?:png|jpe?g)/u.test(accept)) return true;
  return kinds.some((kind) => {
    if (kind.startsWith('.')) return file.name.toLowerCase().endsWith(kind);
    return kind.endsWith('/*') ? file.type.startsWith(kind.slice(0, -1)) : file.type === kind;
  });
}

function parcel(files: readonly File[]): DataTransfer {
  const transfer = new DataTransfer();
  for (const file of files) transfer.items.add(file);
  return transfer;
}

function choose(input: HTMLInputElement, files: readonly File[]): void {
  input.files = parcel(files).files;
  input.dispatchEvent(new Event('input', { bubbles: true }));
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

/** True when the editor said that it deals with it. */
function paste(editor: Element, files: readonly File[]): boolean {
  const event = new ClipboardEvent('paste', {
    clipboardData: parcel(files),
    bubbles: true,
    cancelable: true,
    composed: true,
  });
  return !editor.dispatchEvent(event);
}

function drop(editor: Element, files: readonly File[]): void {
  const dataTransfer = parcel(files);
  for (const type of ['dragenter', 'dragover', 'drop']) {
    const more = { bubbles: true, cancelable: true, composed: true };
    editor.dispatchEvent(new DragEvent(type, { ...more, dataTransfer }));
  }
}

/**
 * Puts files into a composer, once, through the network's own file input; where it has none as a
 * paste, then as a drop. A second way is tried only when nothing came of the first: a blind retry
 * doubles pictures. Firefox hides from the page the files of an event that a script of ours made
 * (measured: the page takes the paste and finds nothing in it), so there the input is the only way.
 * What the input does not take (a video, where it is for pictures) goes the other ways. Returns how
 * many files the composer shows then.
 */
export async function insertFiles(
  findEditor: () => HTMLElement | undefined,
  files: readonly File[],
  place: Attaching,
  firefox = import.meta.env.FIREFOX,
): Promise<number> {
  const shown = () => {
    const editor = findEditor();
    return editor ? picturesIn(editor, place) : 0;
  };
  const shows = async (wanted: number, limit: number) =>
    (await whenFound(() => (shown() >= wanted ? true : undefined), limit)) ?? false;

  const before = shown();
  const first = findEditor();
  if (!first) return before;
  const input = fileInput(first, place);
  if (input) {
    const fitting = files.filter((file) => takesFile(input, file));
    const others = files.filter((file) => !takesFile(input, file));
    if (fitting.length && others.length) {
      // Never two ways at once: each is counted by what it shows.
      await insertFiles(findEditor, fitting, place, firefox);
      return insertFiles(findEditor, others, place, firefox);
    }
    if (others.length) return handOver(others);
  }
  return handOver(files, input);

  async function handOver(files: readonly File[], input?: HTMLInputElement): Promise<number> {
    const editor = findEditor();
    if (!editor) return before;
    if (input && (input.multiple || files.length === 1)) {
      choose(input, files);
    } else if (input) {
      for (const [index, file] of files.entries()) {
        // The network may have drawn its input anew after the last one.
        const current = findEditor();
        const next = current && fileInput(current, place);
        if (!next) break;
        choose(next, [file]);
        if (!(await shows(before + index + 1, limitMs))) break;
      }
    } else if (firefox) {
      return before;
    } else if (!paste(editor, files) && !(await shows(before + 1, tryMs))) {
      drop(editor, files);
      if (!(await shows(before + 1, tryMs))) return shown();
    }
    await shows(before + files.length, limitMs);
    return shown();
  }
}

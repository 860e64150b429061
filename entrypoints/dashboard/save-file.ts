import { download } from '../../components/download.ts';

/** Where a file goes that the person saves. */
export interface SaveTarget {
  write(stream: ReadableStream<Uint8Array<ArrayBuffer>>): Promise<void>;
}

interface Picker {
  showSaveFilePicker?: (options: {
    suggestedName: string;
    types: { description: string; accept: Record<string, string[]> }[];
  }) => Promise<FileSystemFileHandle>;
}

/**
 * Asks where to save, in the press itself; null: the person changed their mind. Chromium writes
 * straight to the chosen place; elsewhere the whole is made first and handed to the downloads.
 */
export async function chooseTarget(name: string): Promise<SaveTarget | null> {
  const { showSaveFilePicker } = window as Window & Picker;
  if (!showSaveFilePicker) return toDownloads(name);
  try {
    const handle = await showSaveFilePicker({
      suggestedName: name,
      types: [{ description: 'ZIP', accept: { 'application/zip': ['.zip'] } }],
    });
    return {
      // Until it is closed the old file of that name stays: half a file never takes its place.
      write: async (stream) => stream.pipeTo(await handle.createWritable()),
    };
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null;
    return toDownloads(name);
  }
}

function toDownloads(name: string): SaveTarget {
  return {
    async write(stream) {
      const whole = await new Response(stream, {
        headers: { 'content-type': 'application/zip' },
      }).blob();
      download(whole, name);
    },
  };
}

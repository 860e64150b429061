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
  if (!showSaveFilePicker) return download(name);
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
    return download(name);
  }
}

let address: string | null = null;

function download(name: string): SaveTarget {
  return {
    async write(stream) {
      const whole = await new Response(stream, {
        headers: { 'content-type': 'application/zip' },
      }).blob();
      // The browser reads it in its own time, so an address lives until the next one is made.
      if (address) URL.revokeObjectURL(address);
      address = URL.createObjectURL(whole);
      const link = document.createElement('a');
      link.href = address;
      link.download = name;
      link.click();
    },
  };
}

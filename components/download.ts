let address: string | null = null;

/** Hands a file to the browser's downloads. Call it after a press. */
export function download(blob: Blob, name: string): void {
  // The browser reads it in its own time, so an address lives until the next one is made.
  if (address) URL.revokeObjectURL(address);
  address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
}

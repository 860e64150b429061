/**
 * Scripts that come later than the first one. Each leaves what it offers to the first in a place of
 * its own on the global object: a symbol, as a page's element may have any name, and would be found
 * by it.
 */
const scope = globalThis as unknown as Record<symbol, unknown>;
const placeOf = (script: string) => Symbol.for(`groupmate.${script}`);

/** Called by a later script when it comes; the newest counts. */
export function offer(script: string, offered: unknown): void {
  scope[placeOf(script)] = offered;
}

/**
 * Brings such a script once, however often it is asked for. Throws when nobody brings it, or it does
 * not come; whoever asks next tries anew.
 */
export function bringOnce<Offered, Made>(
  script: string,
  bring: () => Promise<unknown>,
  make: (offered: Offered) => Made,
): () => Promise<Made> {
  let coming: Promise<Made> | null = null;
  const come = async () => {
    await bring();
    const offered = scope[placeOf(script)] as Offered | undefined;
    if (!offered) throw new Error(`The script has not come: ${script}.`);
    return make(offered);
  };
  return () =>
    (coming ??= come().catch((error: unknown) => {
      coming = null;
      throw error;
    }));
}

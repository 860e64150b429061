/**
 * What an earlier script of ours left in this page. After an update Chromium lets the old script
 * live on, cut off from the extension: it hears of the new one and clears up itself. Firefox ends
 * it at once, and its hosts stand there dead. They carry nothing that a page could know them by;
 * their signature is inside the closed root, into which only an extension may look.
 */
const signature = 'data-of';
let owner = '';

/** Whose hosts these are: the extension's own id, the same before and after an update. */
export function signAs(id: string): void {
  owner = id;
}

/** Signs what stands first in a closed root. */
export function sign(inside: Element): void {
  inside.setAttribute(signature, owner);
}

type Open = (host: Element) => ShadowRoot | null;
/** Chromium's way into a closed root. */
interface WithDom {
  chrome?: { dom?: { openOrClosedShadowRoot?: Open } };
}

/** The root of an element, also a closed one; null without one, or where the browser refuses. */
const rootOf: Open = (host) => {
  try {
    // Firefox's way.
    const { openOrClosedShadowRoot: root } = host as { openOrClosedShadowRoot?: ShadowRoot | null };
    if (root !== undefined) return root;
    const open = (globalThis as WithDom).chrome?.dom?.openOrClosedShadowRoot;
    return open ? open(host) : host.shadowRoot;
  } catch {
    return null;
  }
};

/**
 * Takes out what is signed as ours inside `within` and is none of this script's own hosts. Gives
 * how many there were. Runs at the start, and for each element that gets its first mark: a page
 * may have kept a post aside meanwhile and put it back.
 */
export function removeLeftovers(
  within: ParentNode,
  isOurs: (node: Node) => boolean,
  open: Open = rootOf,
): number {
  let removed = 0;
  // A host has nothing outside of its root: most of a page is left out by that.
  for (const host of within.querySelectorAll('div:empty')) {
    if (host.firstChild || isOurs(host)) continue;
    const inside = open(host)?.firstElementChild;
    if (!owner || inside?.getAttribute(signature) !== owner) continue;
    host.remove();
    removed++;
  }
  return removed;
}

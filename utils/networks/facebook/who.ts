/** Who is logged in, or the Page that the person has switched to. */
interface Who {
  id: string;
  name: string | null;
}

/** Found once: the data come with the page, and switching to another profile loads it anew. */
const known = new WeakMap<Document, { scripts: number; who: Who | null }>();

/** Reads `CurrentUserInitialData`, which every page of the desktop site carries in a script. */
export function whoAmI(document: Document): Who | null {
  const scripts = document.querySelectorAll('script:not([src])');
  const before = known.get(document);
  // They are megabytes: read again only while none has told, and new ones have come.
  if (before && (before.who || before.scripts === scripts.length)) return before.who;
  let who: Who | null = null;
  for (const script of scripts) {
    const text = script.textContent ?? '';
    const at = text.indexOf('"CurrentUserInitialData"');
    if (at < 0) continue;
    const said = text.slice(at, at + 2000);
    const id = /"USER_ID":"([1-9]\d*)"/.exec(said)?.[1];
    if (!id) continue;
    const name = /"NAME":("(?:[^"\\]|\\.)*")/.exec(said)?.[1];
    who = { id, name: name === undefined ? null : unquoted(name) };
    break;
  }
  known.set(document, { scripts: scripts.length, who });
  return who;
}

function unquoted(json: string): string | null {
  try {
    return String(JSON.parse(json)) || null;
  } catch {
    return null;
  }
}

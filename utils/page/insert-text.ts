/**
 * Puts text into a network's own editor, once, and reads the box back. What each editor does with
 * each way is measured in test/e2e/editors.e2e.ts, in both browsers. A second way is tried only
 * when nobody took the first and the box shows nothing of it: a blind retry doubles text.
 */
export type Insertion = 'inserted' | 'refused';

/** True: the page took it, or says so; no other way may be tried then. */
type Way = (editor: HTMLElement, text: string) => boolean;

const isField = (editor: Element): editor is HTMLTextAreaElement | HTMLInputElement =>
  editor instanceof HTMLTextAreaElement || editor instanceof HTMLInputElement;

const isDraft = (editor: Element) =>
  editor.closest('.public-DraftEditor-content, .DraftEditor-root') !== null;

const inFirefox = () => 'wrappedJSObject' in window;

/** The editor's text as the person sees it. */
export function boxText(editor: HTMLElement): string {
  return isField(editor) ? editor.value : editor.innerText;
}

/** Every kind of space made equal, and of line breaks: editors turn both into their own. */
const squeeze = (text: string) =>
  text
    .replace(/[\s\u200b\ufeff]+/gu, (gap) => (/[\n\r\u2028\u2029]/u.test(gap) ? '\n' : ' '))
    .trim();

/** Does the box hold the text, line by line? */
export const holds = (box: string, text: string): boolean => squeeze(box).includes(squeeze(text));

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** Where the person left the caret stays; without one it goes to the end. */
function placeCaret(editor: HTMLElement): void {
  // Asked before the focus comes: Firefox then puts a caret of its own at the start.
  const selection = getSelection();
  const inside =
    selection !== null && selection.rangeCount > 0 && editor.contains(selection.anchorNode);
  editor.focus();
  // Lexical loses text when a range was set by code on its empty root: focus has set one there.
  const hasOwn = selection?.rangeCount && editor.contains(selection.anchorNode);
  if (isField(editor) || inside || !selection || (hasOwn && boxText(editor).trim() === '')) return;
  const range = document.createRange();
  range.selectNodeContents(editor);
  range.collapse(false);
  selection.removeAllRanges();
  selection.addRange(range);
}

/** What the page itself can read: in Firefox it sees no data in an event made in our world. */
interface PageWorld {
  ClipboardEvent: typeof ClipboardEvent;
  DataTransfer: typeof DataTransfer;
  Object: typeof Object;
}
const pageWorld = (): PageWorld =>
  (window as { wrappedJSObject?: PageWorld }).wrappedJSObject ?? (window as unknown as PageWorld);

function sendPaste(editor: HTMLElement, data: Readonly<Record<string, string>>): boolean {
  const world = pageWorld();
  const init = new world.Object() as ClipboardEventInit;
  Object.assign(init, { bubbles: true, cancelable: true, composed: true });
  init.clipboardData = new world.DataTransfer();
  const event = new world.ClipboardEvent('paste', init);
  // Set on the event's own data: what a constructor was given is empty in Firefox.
  for (const [type, text] of Object.entries(data)) event.clipboardData?.setData(type, text);
  return !editor.dispatchEvent(event);
}

/** Every editor with a model of its own takes this, with its lines, as one step of its undo. */
const paste: Way = (editor, text) => sendPaste(editor, { 'text/plain': text });

/** For ProseMirror, which drops the blank lines of plain text. */
const pasteParagraphs: Way = (editor, text) => {
  const paragraphs = text.split(/\r?\n/u).map((line) => {
    const element = document.createElement('p');
    element.textContent = line.replace(/^ | (?= |$)/gu, '\u00a0');
    return element.outerHTML;
  });
  return sendPaste(editor, { 'text/plain': text, 'text/html': paragraphs.join('') });
};

/** Chromium's execCommand does not ask the page; one that wants to be asked writes by itself. */
const announce: Way = (editor, text) =>
  !editor.dispatchEvent(
    new InputEvent('beforeinput', {
      inputType: 'insertText',
      data: text,
      bubbles: true,
      cancelable: true,
    }),
  );

const typeLikeAPerson: Way = (_editor, text) => document.execCommand('insertText', false, text);

const setRange: Way = (editor, text) => {
  if (!isField(editor)) return false;
  const at = editor.selectionStart ?? editor.value.length;
  editor.setRangeText(text, at, editor.selectionEnd ?? at, 'end');
  editor.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText' }));
  return true;
};

function waysFor(editor: Element): readonly Way[] {
  if (isField(editor)) return [typeLikeAPerson, setRange];
  // Draft.js: execCommand crashes it in Chromium and goes to the wrong place in Firefox.
  if (isDraft(editor)) return [paste];
  if (editor.closest('.ProseMirror')) {
    // Firefox's execCommand loses the line breaks there.
    return inFirefox() ? [pasteParagraphs] : [announce, typeLikeAPerson];
  }
  return [paste, announce, typeLikeAPerson];
}

/** Resolves when the box shows the text, or after the time limit with what it shows then. */
function settled(editor: HTMLElement, done: () => boolean, limit: number): Promise<boolean> {
  if (done()) return Promise.resolve(true);
  return new Promise((resolve) => {
    const finish = (outcome: boolean) => {
      observer.disconnect();
      clearTimeout(timer);
      resolve(outcome);
    };
    const observer = new MutationObserver(() => done() && finish(true));
    const timer = setTimeout(() => finish(done()), limit);
    observer.observe(editor, { subtree: true, childList: true, characterData: true });
  });
}

/** Does the person do, in so many milliseconds, what may send the box? */
async function sentWithin(ms: number): Promise<boolean> {
  let sent = false;
  const watched = new AbortController();
  const hear = (event: Event) => {
    const presses = event.type === 'pointerdown' || (event as KeyboardEvent).key === 'Enter';
    sent ||= event.isTrusted && presses;
  };
  for (const name of ['keydown', 'pointerdown']) {
    addEventListener(name, hear, { capture: true, passive: true, signal: watched.signal });
  }
  await pause(ms);
  watched.abort();
  return sent;
}

/**
 * Never presses send, never removes what the person had typed. `refused`: the box does not hold
 * the text; what to do then (clipboard, a sentence) is the caller's.
 */
export async function insertText(editor: HTMLElement, wanted: string): Promise<Insertion> {
  // A field of one line glues the words of two lines together.
  const text = editor instanceof HTMLInputElement ? wanted.replace(/\s*\n\s*/gu, ' ') : wanted;
  // Draft.js takes its caret out of the page on blur but remembers it, until `selectionchange`
  // tells of the new one. The others learn of their caret only then.
  if (isDraft(editor)) {
    editor.focus();
  } else {
    placeCaret(editor);
    await pause(120);
  }
  const before = boxText(editor);
  // The same text may stand there already: then only a second one is proof.
  const times = (box: string) => squeeze(box).split(squeeze(text)).length - 1;
  const had = times(before);
  for (const way of waysFor(editor)) {
    if (way(editor, text) || boxText(editor) !== before) break;
  }
  // Lexical and React commit after the current turn; 400 ms covers the slowest measured.
  if (!(await settled(editor, () => times(boxText(editor)) > had, 400))) return 'refused';
  // A box that takes the text back on its next render did not take it; one that the person has sent
  // meanwhile did, and is empty: what is out must not be offered again.
  const sent = await sentWithin(120);
  return sent || times(boxText(editor)) > had ? 'inserted' : 'refused';
}

/** The words of the chip, ready in the person's language. */
export interface ChipWords {
  text: string;
  reload: string;
  dismiss: string;
}

/**
 * The one thing that we say in a page by ourselves: the tab has to be reloaded. For when no new
 * script of ours could come to life there. The background also sends this function into a page as
 * it stands, so it uses nothing outside of itself. `owner` signs it as all our hosts are
 * (utils/page/leftover.ts): a script that comes after all takes it away.
 */
export function showReloadChip(words: ChipWords, owner: string): void {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: import.meta.env.MODE === 'e2e' ? 'open' : 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
:host { all: initial !important; position: fixed !important; z-index: 2147483000 !important;
  inset-inline-start: 16px !important; bottom: 16px !important; display: block !important; }
.chip { display: flex; align-items: center; gap: 10px; max-width: min(420px, calc(100vw - 32px));
  box-sizing: border-box; padding: 10px 10px 10px 14px; border-radius: 12px; color: #1c2b2f;
  background: #fff; box-shadow: 0 6px 24px rgb(0 0 0 / .24), 0 0 0 1px rgb(128 128 128 / .25);
  font: 14px/1.35 -apple-system, BlinkMacSystemFont, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif; }
button { all: unset; flex: none; box-sizing: border-box; min-width: 28px; padding: 5px 10px;
  border-radius: 8px; cursor: pointer; text-align: center; font-weight: 600; color: #0b6f71; }
button:hover { background: rgb(15 139 141 / .12); }
button:focus-visible { outline: 2px solid #0f8b8d; }
.close { color: #5b6b70; font-weight: 400; padding: 5px; }
@media (prefers-color-scheme: dark) {
  .chip { color: #e8eef0; background: #20292c; }
  button { color: #5cc9cb; }
  .close { color: #a3b1b5; }
}`);
  root.adoptedStyleSheets = [sheet];
  const chip = document.createElement('div');
  chip.className = 'chip';
  chip.setAttribute('data-of', owner);
  chip.setAttribute('role', 'status');
  const text = document.createElement('span');
  text.textContent = words.text;
  const button = (word: string, name: string, pressed: () => void) => {
    const made = document.createElement('button');
    made.type = 'button';
    made.className = name;
    made.textContent = word;
    made.addEventListener('click', (event) => {
      event.stopPropagation();
      // Only a person presses our buttons.
      if (event.isTrusted) pressed();
    });
    return made;
  };
  const close = button('×', 'close', () => host.remove());
  close.setAttribute('aria-label', words.dismiss);
  close.title = words.dismiss;
  chip.append(
    text,
    button(words.reload, 'reload', () => location.reload()),
    close,
  );
  root.append(chip);
  document.documentElement.append(host);
}

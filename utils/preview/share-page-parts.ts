/** The one style and the one script of a share page; they hold nothing of the person's. */

export const style = `
:root { color-scheme: light; --bg: #f5f2ec; --raised: #fff; --ink: #231f1a; --muted: #655d52; --line: #8f8576; --accent: #0e5e5a; --on: #fff; }
:root[data-dark="true"] { color-scheme: dark; --bg: #1b1917; --raised: #262320; --ink: #f2eee7; --muted: #b8b0a4; --line: #8f8576; --accent: #7cc9c2; --on: #10211f; }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 24px 16px 48px; max-width: 1280px; background: var(--bg); color: var(--ink); font: 16px/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
h1 { margin: 0; font-size: 24px; line-height: 1.3; }
h2 { margin: 0; font-size: 16px; }
header p { margin: 2px 0 0; }
.by { color: var(--muted); font-size: 14px; }
.cards { display: flex; flex-wrap: wrap; gap: 24px; margin: 24px 0; align-items: flex-start; }
figure { margin: 0; max-width: 100%; }
figure img { display: block; max-width: 100%; height: auto; margin: 8px 0; border-radius: 12px; }
details { max-width: 432px; }
summary { cursor: pointer; color: var(--accent); font-weight: 600; }
.text { white-space: pre-wrap; background: var(--raised); border-radius: 8px; padding: 12px; margin: 8px 0 0; unicode-bidi: plaintext; }
.answer { max-width: 640px; background: var(--raised); border-radius: 12px; padding: 20px; }
.answer p { margin: 4px 0 12px; color: var(--muted); }
label { display: block; font-weight: 600; margin-bottom: 4px; }
textarea { width: 100%; padding: 10px; border: 1px solid var(--line); border-radius: 8px; background: var(--bg); color: var(--ink); font: inherit; resize: vertical; }
.buttons { display: flex; flex-wrap: wrap; gap: 8px; }
button { min-height: 40px; padding: 0 16px; border: 1px solid var(--line); border-radius: 8px; background: transparent; color: var(--ink); font: inherit; font-weight: 600; cursor: pointer; }
#approve { background: var(--accent); border-color: var(--accent); color: var(--on); }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
[hidden] { display: none; }
`;

/** Makes the answer as a letter, or as text to be copied; it knows its page alone. */
export const script = `
'use strict';
(() => {
  const at = (id) => document.getElementById(id);
  const said = JSON.parse(at('said').textContent);
  const tell = (text) => { at('told').textContent = text; };
  let last = said.changes;
  const letter = (word) => {
    const comment = at('comment').value.trim();
    return word + ': ' + said.subject + (comment ? '\\n\\n' + comment : '');
  };
  const copy = async (text) => {
    const box = at('letter');
    box.value = text;
    box.hidden = false;
    box.select();
    try {
      await navigator.clipboard.writeText(text);
      tell(said.copied);
    } catch {
      tell(document.execCommand('copy') ? said.copied : said.notCopied);
    }
  };
  const answer = (word) => {
    last = word;
    if (said.address === null) return void copy(letter(word));
    location.href = 'mailto:' + encodeURIComponent(said.address).replace('%40', '@') +
      '?subject=' + encodeURIComponent(word + ': ' + said.subject) +
      '&body=' + encodeURIComponent(letter(word));
  };
  at('approve').addEventListener('click', () => answer(said.approved));
  at('change').addEventListener('click', () => answer(said.changes));
  const button = at('copy');
  if (button) button.addEventListener('click', () => void copy(letter(last)));
})();
`;

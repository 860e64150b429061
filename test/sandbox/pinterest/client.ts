/** Pinterest's own script: pins open without a reload, the head stays; *reply* names whom it answers. */
const main = document.querySelector('main');
const box = () => document.querySelector<HTMLElement>('.editor');

async function show(path: string): Promise<void> {
  const text = await (await fetch(path)).text();
  const fresh = new DOMParser().parseFromString(text, 'text/html').querySelector('main');
  if (!main || !fresh) return;
  main.replaceChildren(...fresh.childNodes);
  scrollTo(0, 0);
}
addEventListener('popstate', () => void show(location.pathname));

async function send(): Promise<void> {
  const text = box()?.innerText.trim() ?? '';
  if (!text) return;
  const answer = await fetch('/sandbox/say', { method: 'POST', body: JSON.stringify({ text }) });
  const { html } = (await answer.json()) as { html: string };
  const made = new DOMParser().parseFromString(html, 'text/html').body.firstElementChild;
  if (made) document.querySelector('.comments')?.append(made);
  box()?.replaceChildren();
}

document.addEventListener('click', (event) => {
  const at = event.target as Element;
  if (at.closest('[data-test-id="comment-reply-button-container"] button')) box()?.focus();
  if (at.closest('[data-test-id="activity-item-create-submit"] button')) void send();
  const link = at.closest<HTMLAnchorElement>('main a[href^="/"]');
  if (!link) return;
  event.preventDefault();
  history.pushState(null, '', link.pathname);
  void show(link.pathname);
});

export {};

/** The page's own script: portions of the feed, the topic's layer, its comments, the composer. */

const feed = document.querySelector('.js-feed');
const part = async (path: string) => (await fetch(`/sandbox/${path}`)).text();
const send = (path: string, body: object) =>
  fetch(`/sandbox/${path}`, { method: 'POST', body: JSON.stringify(body) });
const put = (into: Element, html: string) => into.insertAdjacentHTML('beforeend', html);
const within = (target: EventTarget | null, css: string): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>(css) : null;

/** As the network's own editors: what was in the box at the last `input` is what is sent. */
const typed = new WeakMap<Element, string>();
addEventListener('input', ({ target }) => {
  if (target instanceof HTMLElement) typed.set(target, target.innerText);
});
const take = (editor: HTMLElement) => (typed.get(editor) ?? '').replaceAll('\u00a0', ' ').trim();
function clear(editor: HTMLElement) {
  editor.textContent = '';
  typed.delete(editor);
}

const more = document.querySelector<HTMLElement>('.js-load-more');
if (more && feed?.firstElementChild) {
  let waiting = false;
  new IntersectionObserver(
    async ([entry]) => {
      if (!entry?.isIntersecting || waiting) return;
      waiting = true;
      const html = await part(`feed?offset=${more.dataset['offset']}`);
      put(feed, html);
      more.dataset['offset'] = String(Number(more.dataset['offset']) + 5);
      waiting = html === '';
    },
    { rootMargin: '200px' },
  ).observe(more);
}

const layer = () => document.querySelector('.media-layer');
async function openTopic(path: string) {
  layer()?.remove();
  const topic = /\/topic\/(\d+)$/.exec(path)?.[1];
  if (topic) put(document.body, await part(`topic/${topic}`));
}
addEventListener('popstate', () => void openTopic(location.pathname));

/** The comment that is being answered. */
let answered: string | undefined;

function answer(link: HTMLElement) {
  answered = link.dataset['comment'];
  const form = link.closest('.js-discussion-layer-block')?.querySelector('form');
  const to = form?.querySelector<HTMLElement>('.js-to');
  if (to) {
    to.hidden = false;
    to.textContent = `↪ ${link.dataset['name']}`;
  }
  form?.querySelector<HTMLElement>('.comments_add-ceditable')?.focus();
}

addEventListener('keydown', (event) => {
  const form = within(event.target, '.comments_add-ceditable')?.closest('form');
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form?.requestSubmit();
});

addEventListener('submit', async (event) => {
  event.preventDefault();
  const form = within(event.target, 'form');
  const editor = form?.querySelector<HTMLElement>('.comments_add-ceditable');
  const list = form?.closest('.js-discussion-layer-block')?.querySelector('.comments_lst_cnt');
  if (!editor || !list || !take(editor)) return;
  const text = take(editor);
  clear(editor);
  put(list, await (await send('comment', { text, to: answered })).text());
  answered = undefined;
  form?.querySelector('.js-to')?.toggleAttribute('hidden', true);
});

function openPosting() {
  if (document.querySelector('.posting-layer')) return;
  const template = document.querySelector<HTMLTemplateElement>('.js-posting');
  if (!template) return;
  document.body.append(template.content.cloneNode(true));
  document.querySelector<HTMLElement>('.js-posting-itx')?.focus();
}

addEventListener('change', ({ target }) => {
  if (!(target instanceof HTMLInputElement) || target.name !== 'timer') return;
  const button = document.querySelector<HTMLElement>('.js-publish-btn');
  document.querySelector('.js-when')?.toggleAttribute('hidden', !target.checked);
  if (button) button.textContent = button.dataset[target.checked ? 'save' : 'share'] ?? '';
});

async function publish(button: HTMLElement) {
  const editor = document.querySelector<HTMLElement>('.js-posting-itx');
  if (!editor || !take(editor)) return;
  const later = document.querySelector<HTMLInputElement>('input[name="timer"]')?.checked ?? false;
  await send('publish', { text: take(editor), later });
  document.querySelector('.posting-layer')?.remove();
  const tip = document.createElement('div');
  tip.className = 'tip';
  tip.textContent = button.dataset[later ? 'later' : 'done'] ?? '';
  document.body.append(tip);
  if (!feed || later) return;
  feed.replaceChildren();
  put(feed, await part('feed?offset=0'));
}

addEventListener('click', (event) => {
  const { target } = event;
  const topic = within(target, 'a.js-topic');
  const button = within(target, '.js-publish-btn');
  const reply = within(target, '.js-reply');
  const rest = within(target, '.js-show-more');
  if (topic || within(target, '.pf-head_itx_a')) event.preventDefault();
  if (topic) {
    const path = topic.getAttribute('href') ?? '';
    history.pushState(null, '', path);
    void openTopic(path);
  } else if (button) void publish(button);
  else if (reply) answer(reply);
  else if (within(target, '.pf-head_itx_a')) openPosting();
  else if (within(target, '.js-posting-close')) document.querySelector('.posting-layer')?.remove();
  else if (within(target, '.media-layer_close_ico')) history.back();
  else if (rest) {
    const block = rest.closest<HTMLElement>('[data-topic]');
    const list = block?.querySelector('.comments_lst_cnt');
    rest.remove();
    if (list) void part(`topic/${block?.dataset['topic']}/rest`).then((html) => put(list, html));
  }
});
export {};

/** LiveJournal's own script: *reply* moves the one form under the comment; it is sent without reload. */
const form = document.querySelector<HTMLFormElement>('#multiform');
const box = document.querySelector<HTMLTextAreaElement>('#body');
const parent = form?.querySelector<HTMLInputElement>('[name="parenttalkid"]');

document.addEventListener('click', (event) => {
  const link = (event.target as Element).closest('.mdspost-comment-actions__item--reply a');
  if (!link || !form || !parent) return;
  event.preventDefault();
  const twig = link.closest('.b-tree-twig');
  parent.value = twig?.getAttribute('data-tid')?.slice(1) ?? '0';
  twig?.append(form);
  box?.focus();
});

box?.addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form?.requestSubmit();
});

form?.addEventListener('submit', (event) => {
  event.preventDefault();
  const asked = { to: Number(parent?.value), text: box?.value ?? '' };
  void fetch('/sandbox/reply', { method: 'POST', body: JSON.stringify(asked) })
    .then((answer) => answer.json())
    .then(({ html }: { html: string }) => {
      const made = new DOMParser().parseFromString(html, 'text/html').body.firstElementChild;
      const twig = form.closest('.b-tree-twig');
      document.querySelector('.mdspost-comments__addcomment')?.append(form);
      if (made && twig) twig.after(made);
      if (box) box.value = '';
    });
});

export {};

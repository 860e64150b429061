import { useEffect, useRef, useState } from 'react';
import type { ChangeEvent, FormEvent, KeyboardEvent, RefObject } from 'react';
import type { Comment, Post } from '../content.ts';
import { addressOf, ago, ask, Face, h, Icon, Link, me, number, send, words } from './app.ts';

interface RowProps {
  post: Post;
  comment: Comment;
  reply(comment: Comment): void;
}

function Row({ post, comment, reply }: RowProps) {
  const { author, text, time, likes, id } = comment;
  return h(
    'div',
    { role: 'button' },
    h(
      'li',
      { className: comment.root ? '_a9zj _a9zl' : '_a9zj' },
      h('div', { className: '_a9zo' }, h(Link, { href: `/${author}/` }, h(Face, { of: author }))),
      h(
        'div',
        { className: '_a9zr' },
        h('h3', null, h(Link, { href: `/${author}/` }, author)),
        h('div', { className: '_a9zs' }, h('span', { dir: 'auto' }, text)),
        h(
          'div',
          { className: '_ab8x' },
          h('a', { href: `/p/${post.code}/c/${id}/` }, h('time', { dateTime: time }, ago(time))),
          likes > 0 && h('button', { type: 'button' }, h('span', null, words.likes(number(likes)))),
          h(
            'button',
            { type: 'button', onClick: () => reply(comment) },
            h('span', null, words.reply),
          ),
        ),
      ),
    ),
  );
}

/** Comes in parts, and only after the post. */
function Thread({
  post,
  added,
  reply,
}: {
  post: Post;
  added: Comment[];
  reply(comment: Comment): void;
}) {
  const [loaded, setLoaded] = useState<Comment[]>([]);
  const [more, setMore] = useState(true);
  const load = async () => {
    const from = loaded.filter(({ root }) => root === null).length;
    const part = await ask<{ comments: Comment[]; more: boolean }>(
      `/sandbox/api/comments?code=${post.code}&from=${from}`,
    );
    setLoaded([...loaded, ...part.comments]);
    setMore(part.more);
  };
  useEffect(() => void load(), []);
  const all = [...loaded, ...added.filter(({ id }) => loaded.every((one) => one.id !== id))];
  const row = (comment: Comment) => h(Row, { key: comment.id, post, comment, reply });
  return h(
    'ul',
    { className: '_a9z6' },
    h(
      'div',
      { role: 'button' },
      h(
        'li',
        { className: '_a9zj' },
        h('div', { className: '_a9zo' }, h(Face, { of: me.handle })),
        h(
          'div',
          { className: '_a9zr' },
          h('h2', null, h(Link, { href: `/${me.handle}/` }, me.handle)),
          h('div', { className: '_a9zs' }, h('h1', { dir: 'auto' }, post.caption)),
        ),
      ),
    ),
    all
      .filter(({ root }) => root === null)
      .map((comment) => {
        const replies = all.filter(({ root }) => root === comment.id);
        return h(
          'ul',
          { key: comment.id, className: '_a9ym' },
          row(comment),
          replies.length > 0 && h('li', null, h('ul', { className: '_a9yo' }, replies.map(row))),
        );
      }),
    more &&
      loaded.length > 0 &&
      h(
        'li',
        null,
        h(
          'button',
          { type: 'button', className: 'more', onClick: () => void load() },
          h(Icon, { of: 'plus', label: words.more }),
        ),
      ),
  );
}

interface FormProps {
  box: RefObject<HTMLTextAreaElement | null>;
  value: string;
  change(value: string): void;
  submit(): void;
}

/** A controlled field: what React does not hear of is gone with the next drawing. */
function CommentForm({ box, value, change, submit }: FormProps) {
  return h(
    'form',
    {
      onSubmit: (event: FormEvent) => {
        event.preventDefault();
        submit();
      },
    },
    h('textarea', {
      ref: box,
      value,
      'aria-label': words.add,
      placeholder: words.add,
      rows: value.split('\n').length + (value.length > 44 ? 1 : 0),
      onChange: (event: ChangeEvent<HTMLTextAreaElement>) => change(event.target.value),
      onKeyDown: (event: KeyboardEvent) => {
        if (event.key !== 'Enter' || event.shiftKey) return;
        event.preventDefault();
        submit();
      },
    }),
    h('button', { type: 'submit', disabled: value.trim() === '' }, words.post),
  );
}

/** A post in its window (an `article`) or on its own page (none, since 2026). */
export function PostView({ post, alone }: { post: Post; alone: boolean }) {
  const [value, setValue] = useState('');
  const [under, setUnder] = useState<Comment | null>(null);
  const [added, setAdded] = useState<Comment[]>([]);
  const box = useRef<HTMLTextAreaElement>(null);
  const reply = (comment: Comment) => {
    setUnder(comment);
    setValue(`@${comment.author} `);
    box.current?.focus();
  };
  const submit = async () => {
    if (value.trim() === '') return;
    const root = under ? (under.root ?? under.id) : null;
    setValue('');
    const answer = await send('/sandbox/api/comment', {
      code: post.code,
      root,
      text: value.trim(),
    });
    const comment = (await answer.json()) as Comment;
    setAdded((now) => [...now, comment]);
  };
  const own = `/${me.handle}/`;
  const [before, name, between, others] = words.hidden('anna_k');
  const liked = `/p/${post.code}/liked_by/`;
  const day = new Intl.DateTimeFormat(words.locale, { day: 'numeric', month: 'long' });
  return h(
    alone ? 'div' : 'article',
    { className: 'post', ...(alone ? {} : { role: 'presentation' }) },
    h(
      'div',
      { className: 'media' },
      post.reel
        ? h('video', { poster: `/sandbox/photo/${post.drawing}.svg` })
        : h('div', null, h('img', { alt: '', src: `/sandbox/photo/${post.drawing}.svg` })),
    ),
    h(
      'div',
      { className: 'side' },
      h(
        alone ? 'div' : 'header',
        { className: 'head' },
        h(Link, { href: own }, h(Face, { of: me.handle })),
        h(Link, { href: own }, h('span', null, me.handle)),
      ),
      h('div', { className: 'talk' }, h(Thread, { post, added, reply })),
      h(
        'section',
        { className: 'acts' },
        h(
          'div',
          null,
          h(Icon, { of: 'heart', label: words.like }),
          h(Icon, { of: 'comment', label: words.comment }),
          h(Icon, { of: 'send', label: words.share }),
        ),
        h(
          'div',
          { className: 'liked' },
          post.likes === null
            ? h(
                'span',
                null,
                before,
                h(Link, { href: '/anna_k/' }, name),
                between,
                h('a', { href: liked }, others),
              )
            : h('a', { href: liked }, words.likes(number(post.likes))),
        ),
        h(
          'div',
          { className: 'when' },
          h(
            'a',
            { href: alone ? addressOf(post) : `/p/${post.code}/` },
            h('time', { dateTime: post.time }, day.format(Date.parse(post.time))),
          ),
        ),
      ),
      h(
        'section',
        null,
        h(CommentForm, { box, value, change: setValue, submit: () => void submit() }),
      ),
    ),
  );
}

import { describe, expect, it } from 'vitest';
import { waitedFor } from '../../../utils/answering/rules.ts';
import { answeredComments, waitingComments } from '../../../utils/comments/rules.ts';
import type { ThreadComment } from '../../../utils/comments/rules.ts';

const minute = 60_000;
let clock = 0;
const comment = (key: string, over: Partial<ThreadComment> = {}): ThreadComment => ({
  key,
  author: `p:${key}`,
  authorName: 'Анна Петрова',
  text: 'Сколько стоит?',
  writtenAt: (clock += minute),
  replyTo: null,
  ours: false,
  dismissedAt: null,
  ...over,
});
const ours = (key: string, over: Partial<ThreadComment>) =>
  comment(key, { ours: true, authorName: 'Пекарня', ...over });

describe('an answer of ours', () => {
  it('answers the comment whose thread it stands in', () => {
    const thread = [comment('a'), ours('b', { replyTo: 'a', text: 'От 90 рублей' })];
    expect([...answeredComments(thread)]).toEqual(['a']);
  });

  it('answers the one that it replies to by id, not the whole thread', () => {
    const thread = [
      comment('a', { authorName: 'Иван Ильин' }),
      comment('b', { replyTo: 'a', authorName: 'Олег Орлов' }),
      comment('c', { replyTo: 'a', authorName: 'Пётр Попов' }),
      ours('d', { replyTo: 'b', text: 'Спасибо!' }),
    ];
    expect([...answeredComments(thread)]).toEqual(['b']);
  });

  it('answers everything that the person it addresses wrote before', () => {
    const thread = [
      comment('a', { authorName: 'Иван Ильин' }),
      comment('b', { replyTo: 'a' }),
      comment('c', { replyTo: 'a' }),
      ours('d', { replyTo: 'a', text: 'Анна, добрый день!' }),
      comment('e', { replyTo: 'a' }),
    ];
    expect([...answeredComments(thread)].sort()).toEqual(['b', 'c']);
  });

  it('does not take «Анна-Мария» or «Аннапурна» for Анна', () => {
    const thread = [
      comment('a'),
      comment('b', { replyTo: 'a', authorName: 'Лев Львов' }),
      ours('c', { replyTo: 'a', text: 'Аннапурна — это гора' }),
    ];
    expect([...answeredComments(thread)]).toEqual(['b']);
  });

  it('answers nothing that came after it', () => {
    const thread = [ours('a', { text: 'Всем привет' }), comment('b', { replyTo: 'a' })];
    expect([...waitingComments(thread)]).toEqual(['b']);
  });
});

describe('waiting', () => {
  it('is everything without our answer, but for what was dismissed', () => {
    const thread = [comment('a'), comment('b', { dismissedAt: 1 }), comment('c')];
    expect([...waitingComments(thread)]).toEqual(['a', 'c']);
  });

  it('survives comments that answer each other in a circle', () => {
    const thread = [comment('a', { replyTo: 'b' }), comment('b', { replyTo: 'a' })];
    expect(waitingComments(thread).size).toBe(2);
  });

  it.each([
    [59 * minute, { unit: 'minutes', n: 59, late: 'no' }],
    [60 * minute, { unit: 'hours', n: 1, late: 'soon' }],
    [47 * 60 * minute, { unit: 'days', n: 1, late: 'yes' }],
    [-5 * minute, { unit: 'minutes', n: 0, late: 'no' }],
  ])('of %i ms is told in the largest whole unit', (ms, told) => {
    expect(waitedFor(0, ms)).toEqual(told);
  });
});

/** What people ask of us, in the order in which they do; each with the page where one goes on. */
export interface HelpQuestion {
  /** Stands in the address: `#help/keys`. */
  id: string;
  question: string;
  answer: string;
  /** Where one goes on, in the dashboard. */
  link?: { href: string; word: string };
}

export const helpQuestions: readonly HelpQuestion[] = [
  {
    id: 'posting',
    question: 'help:posting.question',
    answer: 'help:posting.answer',
    link: { href: '#plan', word: 'dashboard:nav.plan' },
  },
  { id: 'banned', question: 'help:banned.question', answer: 'help:banned.answer' },
  {
    id: 'data',
    question: 'help:data.question',
    answer: 'help:data.answer',
    link: { href: '#data', word: 'backup:title' },
  },
  {
    id: 'notes',
    question: 'help:notes.question',
    answer: 'help:notes.answer',
    link: { href: '#people', word: 'dashboard:nav.people' },
  },
  { id: 'signs', question: 'help:signs.question', answer: 'help:signs.answer' },
  {
    id: 'unread',
    question: 'help:unread.question',
    answer: 'help:unread.answer',
    link: { href: '#networks', word: 'dashboard:nav.networks' },
  },
  {
    id: 'permission',
    question: 'help:permission.question',
    answer: 'help:permission.answer',
    link: { href: '#networks', word: 'dashboard:nav.networks' },
  },
  {
    id: 'keys',
    question: 'help:keys.question',
    answer: 'help:keys.answer',
    link: { href: '#communities', word: 'dashboard:nav.communities' },
  },
  {
    id: 'computers',
    question: 'help:computers.question',
    answer: 'help:computers.answer',
    link: { href: '#data', word: 'backup:title' },
  },
  {
    id: 'team',
    question: 'help:team.question',
    answer: 'help:team.answer',
    link: { href: '#sharing', word: 'sharing:title' },
  },
  {
    id: 'server',
    question: 'help:server.question',
    answer: 'help:server.answer',
    link: { href: '#sharing', word: 'sharing:title' },
  },
  { id: 'browsers', question: 'help:browsers.question', answer: 'help:browsers.answer' },
  { id: 'private', question: 'help:private.question', answer: 'help:private.answer' },
  {
    id: 'number',
    question: 'help:number.question',
    answer: 'help:number.answer',
    link: { href: '#settings', word: 'dashboard:nav.settings' },
  },
  {
    id: 'remove',
    question: 'help:remove.question',
    answer: 'help:remove.answer',
    link: { href: '#data', word: 'backup:title' },
  },
];

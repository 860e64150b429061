import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { networkIds as ids } from './utils/networks/ids.ts';

/**
 * Import directions, one block a folder, each with a human sentence (design: who may import whom).
 * `ban` takes module groups (gitignore patterns of the import text) and says what to do instead.
 */
const ban = (...rules) => ({
  '@typescript-eslint/no-restricted-imports': [
    'error',
    { patterns: rules.map(([group, message, more]) => ({ group, message, ...more })) },
  ],
});
const asTypes = { allowTypeImports: true };

const react = ['react', 'react-dom', 'react-dom/*', 'react/*', 'react-i18next', '@base-ui/*'];
const browserApi = ['#imports', 'wxt/*', 'webextension-polyfill'];
const anyStore = ['**/store.ts', '**/db.ts', 'dexie', 'dexie-react-hooks'];
const messages = ['**/messages.ts'];
const places = ['**/networks/places.ts', '**/networks/*/places.ts', '**/networks/*/places/*'];
const page = ['**/utils/page/*', '**/page/*.ts'];
const schemas = ['**/schema.ts'];

const sentences = {
  networkPure: 'A network is plain data and pure functions: no browser, database, messages, React.',
  networkAlone: 'One network knows nothing of another: share through utils/text or the contract.',
  craft: 'utils/page and utils/text know no network and no noun: give them what they need.',
  rules: 'Rules are pure: no zod, Dexie, DOM or browser. Schemas may be imported as types only.',
  store: 'A store knows rows, not pages: no DOM craft and no places.',
  component:
    'A component gets data by props: let the surface ask stores, messages and the browser.',
  content: 'The page script stays light: the background has database, zod and words.',
  apart:
    'A page carries its own network alone (on-page.ts), and the hands come later (page.content/hands.ts).',
  surface: 'Only page.content touches pages: a surface asks by messages.',
};

const noDom = {
  'no-restricted-syntax': [
    'error',
    {
      selector: 'CallExpression[callee.property.name=/^querySelector(All)?$/]',
      message: 'Selectors live in utils/networks as rows; utils/page runs them.',
    },
    {
      selector: 'AssignmentExpression[left.property.name=/^(inner|outer)HTML$/]',
      message: 'Never set HTML from text: use textContent, append or React.',
    },
  ],
};
const noHtml = { 'no-restricted-syntax': ['error', noDom['no-restricted-syntax'].at(2)] };

export default tseslint.config(
  { ignores: ['.output/', '.wxt/', 'node_modules/'] },
  ...tseslint.configs.strict,
  {
    files: ['**/*.{ts,tsx}'],
    rules: {
      'max-lines': ['error', { max: 250 }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-invalid-void-type': 'off',
      'no-console': ['error', { allow: ['error'] }],
      eqeqeq: 'error',
      ...noDom,
    },
  },
  {
    files: ['**/*.tsx'],
    plugins: { 'react-hooks': reactHooks },
    rules: reactHooks.configs.recommended.rules,
  },
  { files: ['test/**'], rules: { 'no-restricted-syntax': 'off', 'no-console': 'off' } },
  {
    files: ['utils/networks/**/*.ts', 'utils/page/**/*.ts'],
    rules: noHtml,
  },
  {
    files: ['utils/networks/*/**/*.ts'],
    ignores: ['utils/networks/*/api.ts', 'utils/networks/*/*-api.ts'],
    rules: ban(
      [[...react, ...browserApi, ...anyStore, ...messages, 'zod'], sentences.networkPure],
      [
        ['../../*/index.ts', ...ids.flatMap((id) => [`../../${id}/*`, `../${id}/*`])],
        sentences.networkAlone,
      ],
    ),
  },
  {
    files: ['utils/page/**/*.ts', 'utils/text/**/*.ts'],
    rules: ban([
      [...react, ...browserApi, ...anyStore, ...messages, ...schemas, ...places, 'zod'],
      sentences.craft,
    ]),
  },
  {
    files: ['utils/*/rules.ts'],
    rules: ban(
      [[...react, ...browserApi, ...anyStore, ...messages, ...page, 'zod'], sentences.rules],
      [schemas, sentences.rules, asTypes],
    ),
  },
  {
    files: ['utils/*/store.ts'],
    rules: ban([[...react, ...page, ...places], sentences.store]),
  },
  {
    files: ['components/**/*.{ts,tsx}'],
    rules: ban([[...browserApi, ...anyStore, ...messages], sentences.component]),
  },
  {
    files: ['entrypoints/{page,teach}.content/**/*.ts', 'entrypoints/page-{hands,rest}/**/*.ts'],
    rules: ban(
      [['**/page-hands/*', '**/networks/index.ts', '**/networks/places.ts'], sentences.apart],
      [
        [...react, ...anyStore, 'zod', 'i18next', '**/words.ts', '**/settings.ts'],
        sentences.content,
      ],
      [schemas, sentences.content, asTypes],
    ),
  },
  {
    files: ['entrypoints/{popup,panel,dashboard,sidepanel}/**/*.{ts,tsx}'],
    rules: ban([[...page, ...places], sentences.surface]),
  },
  {
    files: ['entrypoints/background/**/*.ts'],
    rules: ban([[...react, ...page, ...places], sentences.surface]),
  },
);

import { parseAst, type Plugin } from 'vite';

/**
 * For wxt.config.ts alone: where a row was seen, and what people noted of it, is for who reads the
 * tables, for the tests and for the next mending. A page is not made to carry it.
 */

interface Node {
  type: string;
  start: number;
  end: number;
  [part: string]: unknown;
}
const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
const nodesIn = (node: Node): Node[] =>
  Object.values(node).flatMap((part) => (Array.isArray(part) ? part : [part]).filter(isNode));
const nameOf = (node: unknown): string | null =>
  isNode(node) && node.type === 'Identifier' ? String(node['name']) : null;
const listOf = (part: unknown): Node[] => (Array.isArray(part) ? part.filter(isNode) : []);

const evidence: readonly string[] = ['seenOn', 'note'];
/** At which place the makers of rows (row-makers.ts) take it. */
const makers: Readonly<Record<string, number>> = {
  ...{ text: 1, there: 1, href: 1, rowOf: 1 },
  ...{ attribute: 2, named: 2 },
};

/** The functions of a module that take it as an argument, by the name that they have there. */
function takers(program: Node): Map<string, number> {
  const found = new Map<string, number>();
  for (const node of listOf(program['body'])) {
    if (node.type === 'ImportDeclaration') {
      const from = isNode(node['source']) ? String(node['source']['value']) : '';
      if (!from.endsWith('row-makers.ts')) continue;
      for (const one of listOf(node['specifiers'])) {
        const at = makers[nameOf(one['imported']) ?? ''];
        const name = nameOf(one['local']);
        if (at !== undefined && name !== null) found.set(name, at);
      }
    }
    const declared = isNode(node['declaration']) ? node['declaration'] : node;
    for (const one of listOf(declared['declarations'])) {
      const name = nameOf(one['id']);
      const params = isNode(one['init']) ? listOf(one['init']['params']) : [];
      const at = params.findIndex((param) => nameOf(param) === 'seenOn');
      if (name !== null && at >= 0) found.set(name, at);
    }
  }
  return found;
}

const isAllEvidence = (node: Node): boolean =>
  node.type === 'ObjectExpression' &&
  listOf(node['properties']).every((property) => evidence.includes(nameOf(property['key']) ?? ''));

/** The code of a module of utils/networks, in JavaScript, with its evidence taken out. */
export function withoutEvidence(code: string): string {
  const program = parseAst(code) as unknown as Node;
  const taking = takers(program);
  const cuts: { start: number; end: number; put: string }[] = [];
  const walk = (node: Node): void => {
    const outOf = (put: string, { start, end }: Node) => cuts.push({ start, end, put });
    if (node.type === 'CallExpression') {
      const all = listOf(node['arguments']);
      const taken = all[taking.get(nameOf(node['callee']) ?? '') ?? -1];
      // What stands last is left out whole; before others it keeps them in their places.
      const kept = all.findLast((one) => one !== taken && !isAllEvidence(one));
      const from = taken && kept ? kept.end : Infinity;
      const end = all.at(-1)?.end ?? 0;
      if (end > from) cuts.push({ start: from, end, put: '' });
      if (taken && taken.start < from) outOf('0', taken);
      for (const one of nodesIn(node)) if (one !== taken && one.start < from) walk(one);
      return;
    }
    if (node.type !== 'ObjectExpression') return nodesIn(node).forEach(walk);
    for (const property of listOf(node['properties'])) {
      const key = property['computed'] === true ? null : nameOf(property['key']);
      // An empty spread stands where a property may: the commas around stay as they are.
      if (key !== null && evidence.includes(key)) outOf('...null', property);
      else walk(property);
    }
  };
  walk(program);
  return cuts
    .sort((a, b) => b.start - a.start)
    .reduce((text, { start, end, put }) => text.slice(0, start) + put + text.slice(end), code);
}

const ofNetwork = /\/utils\/networks\/(?:row-makers\.ts$|[a-z]+\/)/u;

/** Takes it out of what a page's scripts are built of. */
export const evidenceLeft = (): Plugin => ({
  name: 'groupmate:without-evidence',
  apply: 'build',
  transform: (code, id) =>
    ofNetwork.test(id) ? { code: withoutEvidence(code), map: null } : undefined,
});

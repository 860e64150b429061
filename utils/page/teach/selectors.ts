import { tokensOf, weakFrom, type Token } from './tokens.ts';

/** Selectors are derived from so many ancestors at most: further up stands the whole page. */
const highest = 8;
const most = 90;

/** `time[datetime]`: a tag must stand first. */
function joined(a: Token, b: Token): string {
  const [first, second] = /^[a-z]/.test(b.css) ? [b.css, a.css] : [a.css, b.css];
  return first + second;
}

/** `span:nth-of-type(2)`: where it stands among its like. */
function position(element: Element): string {
  const alike = [...(element.parentElement?.children ?? [])].filter(
    ({ localName }) => localName === element.localName,
  );
  return alike.length < 2
    ? element.localName
    : `${element.localName}:nth-of-type(${alike.indexOf(element) + 1})`;
}

/** Its ancestors below `scope`, the nearest first. */
export function ancestorsIn(element: Element, scope: Element): Element[] {
  const found: Element[] = [];
  for (let at = element.parentElement; at && at !== scope; at = at.parentElement) found.push(at);
  return found;
}

/**
 * Selectors that may name an element inside `scope`, the most trustworthy first. Whether they do,
 * and what else they match, is for the caller to see on the page.
 */
export function selectorsOf(target: Element, scope: Element, url: string): Token[] {
  const own = tokensOf(target, url);
  if (target === scope) {
    const itself = own
      .filter(({ cost }) => cost < weakFrom)
      .filter(({ css }) => !/^[a-z]/.test(css))
      .map(({ css, cost }) => ({ css: `:scope${css}`, cost }));
    return [...itself, { css: ':scope', cost: weakFrom }].sort((a, b) => a.cost - b.cost);
  }
  const found: Token[] = [...own];
  const strong = own.filter(({ cost }) => cost < weakFrom).slice(0, 6);
  strong.forEach((a, i) => {
    for (const b of own.slice(i + 1, 8)) {
      const tags = [a, b].filter(({ css }) => /^[a-z]/.test(css)).length;
      if (tags < 2) found.push({ css: joined(a, b), cost: a.cost + b.cost * 0.3 + 0.2 });
    }
  });
  const inside = [...target.querySelectorAll('*')]
    .slice(0, 30)
    .flatMap((child) => tokensOf(child, url).filter(({ cost }) => cost <= 2.6));
  for (const { css, cost } of inside.slice(0, 6)) {
    found.push({ css: `${target.localName}:has(${css})`, cost: cost + 1.5 });
  }
  found.push(...below(target, scope, own, url));
  const cheapest = new Map<string, number>();
  for (const { css, cost } of found) cheapest.set(css, Math.min(cost, cheapest.get(css) ?? cost));
  return [...cheapest]
    .map(([css, cost]) => ({ css, cost }))
    .sort((a, b) => a.cost - b.cost)
    .slice(0, most);
}

/** Selectors that begin at an ancestor. */
function below(target: Element, scope: Element, own: readonly Token[], url: string): Token[] {
  const found: Token[] = [];
  let path = position(target);
  ancestorsIn(target, scope)
    .slice(0, highest)
    .forEach((ancestor, distance) => {
      const anchors = tokensOf(ancestor, url).filter(({ cost }) => cost < weakFrom);
      for (const anchor of anchors.slice(0, 4)) {
        for (const { css, cost } of own.slice(0, 5)) {
          const sum = anchor.cost + cost * 0.5 + distance * 0.15;
          found.push({ css: `${anchor.css} ${css}`, cost: sum });
          if (distance === 0) found.push({ css: `${anchor.css} > ${css}`, cost: sum + 0.1 });
        }
        if (distance < 6) {
          const cost = weakFrom + anchor.cost * 0.5 + distance * 0.4;
          found.push({ css: `${anchor.css} > ${path}`, cost });
        }
      }
      path = `${position(ancestor)} > ${path}`;
    });
  if (path.split('>').length <= 6) found.push({ css: `:scope > ${path}`, cost: weakFrom + 4 });
  return found;
}

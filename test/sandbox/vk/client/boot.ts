import type { Boot, Community, Owner } from '../model.ts';

const element = document.getElementById('boot');
export const BOOT = JSON.parse(element?.textContent ?? '{}') as Boot;

export function ownerOf(id: number): Owner {
  const unknown = {
    id,
    name: 'DELETED',
    firstName: 'DELETED',
    dative: 'DELETED',
    href: `/id${id}`,
  };
  return BOOT.owners.find((owner) => owner.id === id) ?? unknown;
}

export const avatarOf = (id: number): string => `/sandbox/avatar/${id}.svg`;

/** `/teplyhleb`, `/club…`, `/public…` and `/wall-…` lead to the same wall. */
export function communityAt(path: string): Community | undefined {
  return BOOT.communities.find(
    ({ href, id }) => path === href || new RegExp(`^/(?:club|public|wall-)${-id}$`).test(path),
  );
}

import { useCallback, useEffect, useRef, useState } from 'react';
import { Dexie } from 'dexie';
import { db } from '../../../utils/db.ts';
import { paced, type Pace } from '../../../utils/pace.ts';

/** What stands in the name of every part of a table that was written. */
const namesOf = (tables: readonly string[]) => tables.map((one) => `idb://${db.name}/${one}/`);

/**
 * A live query for what takes seconds: asked anew when one of `tables` was written (null: anything at
 * all; none: only by `given`), but after a rest ten times as long as it took. Beside an open page of a network something is
 * written all the time, and a live query over a year of posts would never end, to the harm of whoever
 * writes. undefined until it is known; the value before stays while another is asked for by `given`,
 * and what fails is thrown into the surface, both as `useLiveQuery` does. `again`: asks without a rest.
 */
export function useRested<Value>(
  query: () => Promise<Value>,
  tables: readonly string[] | null,
  given: readonly unknown[],
): [value: Value | undefined, again: () => void] {
  const [value, setValue] = useState<Value>();
  const asking = useRef<Pace>(null);
  const latest = useRef(query);
  latest.current = query;
  const names = tables && namesOf(tables);
  useEffect(() => {
    let left = false;
    const set = (make: () => Value) => {
      if (!left) setValue(make);
    };
    const pace = paced(
      async () => {
        const found = await latest.current();
        set(() => found);
      },
      (error) =>
        set(() => {
          throw error;
        }),
    );
    asking.current = pace;
    pace.changed();
    const heard = (parts: object) => {
      const of = Object.keys(parts);
      if (!names || of.some((part) => names.some((name) => part.startsWith(name)))) pace.changed();
    };
    Dexie.on.storagemutated.subscribe(heard);
    return () => {
      left = true;
      Dexie.on.storagemutated.unsubscribe(heard);
      pace.stop();
    };
    // The tables of a query never change; `given` are what it asks by.
  }, given);
  return [value, useCallback(() => asking.current?.now(), [])];
}

import { useEffect, useState } from 'react';
import { room, type Room } from '../utils/media/room.ts';

/** How much room is left in the browser, asked anew when `changed` does. */
export function useRoom(changed: unknown): Room | null {
  const [found, setFound] = useState<Room | null>(null);
  useEffect(() => {
    let left = false;
    void room().then((now) => {
      if (!left) setFound(now);
    });
    return () => {
      left = true;
    };
  }, [changed]);
  return found;
}

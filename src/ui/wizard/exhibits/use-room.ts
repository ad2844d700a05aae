import { useEffect, useState } from 'react';
import { type Room, roomOn } from '#app/room.ts';
import { useServices } from '../../services.tsx';
import { useCase } from '../case-context.tsx';

/** What this device still takes of the case's files, asked anew when `files` or `isAdding` changes. */
export function useRoom(files: number, isAdding: boolean): Room {
  const { id: caseId } = useCase();
  const { exhibits } = useServices();
  const [room, setRoom] = useState(() => roomOn({}, 0));
  useEffect(() => {
    let isCurrent = true;
    void exhibits.room(caseId).then((found) => {
      if (isCurrent && found.ok) setRoom(found.value);
    });
    return () => {
      isCurrent = false;
    };
  }, [exhibits, caseId, files, isAdding]);
  return room;
}

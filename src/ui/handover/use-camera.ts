import { type RefObject, useEffect, useRef, useState } from 'react';
import type { CameraFailure } from '#app/ports.ts';
import type { Seen } from '#evidence/read-code.ts';
import { useServices } from '../services.tsx';
import type { Taken } from './use-reading.ts';

/** Why it was stopped, where nobody wished so: the pictures could not be looked at. */
const UNREAD = 'unread';

type State = 'off' | 'starting' | 'on' | CameraFailure['code'];

/** Reads codes by camera, shown in `video`, from `start` until `stop`, the last code, or the end of the screen: then its light goes out. */
export function useCamera(video: RefObject<HTMLVideoElement | null>, take: (text: string) => Promise<Taken>) {
  const { camera, evidence } = useServices();
  const watching = useRef<AbortController>(undefined);
  const [state, setState] = useState<State>('off');
  const stop = () => watching.current?.abort();
  useEffect(() => () => watching.current?.abort(), []);

  const start = async () => {
    if (!video.current) return;
    const watched = new AbortController();
    watching.current = watched;
    const onPicture = async (picture: Seen) => {
      const read = await evidence.readCode(picture);
      if (watched.signal.aborted) return;
      if (read.ok && (await take(read.value)) === 'done') watched.abort();
      if (!read.ok && read.problems[0]?.code === 'failed') watched.abort(UNREAD);
    };
    setState('starting');
    const ended = await camera.watch(video.current, { onStart: () => setState('on'), onPicture }, watched.signal);
    if (!ended.ok) setState(ended.problems[0]?.code ?? 'failed');
    else setState(watched.signal.reason === UNREAD ? 'failed' : 'off');
  };
  return { state, start, stop };
}

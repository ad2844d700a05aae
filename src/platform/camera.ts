import type { Camera, CameraFailure } from '#app/ports.ts';
import { failure, success } from '#core/result.ts';
import type { Seen } from '#evidence/read-code.ts';

declare global {
  interface Document {
    /** Not in TypeScript's library: only some browsers tell what the page may use (W3C Permissions Policy). */
    readonly featurePolicy?: { allowsFeature(name: string): boolean };
  }
}

/** Enough for a dense code, and little enough for a cheap phone to read several pictures a second. */
const WANTED = { facingMode: 'environment', width: { ideal: 1280 }, height: { ideal: 720 } } as const;
/** Between two pictures: a phone that reads without a pause grows hot. */
const PAUSE_MS = 60;
/** By the names of what `getUserMedia` refuses with. */
const REFUSALS: Readonly<Record<string, CameraFailure['code']>> = {
  NotAllowedError: 'denied',
  SecurityError: 'policy',
  NotFoundError: 'none',
  OverconstrainedError: 'none',
  NotReadableError: 'busy',
  AbortError: 'busy',
};

/** The camera by `getUserMedia`; its light goes out as soon as nobody looks. */
export const deviceCamera: Camera = {
  watch: async (video, { onStart, onPicture }, signal) => {
    if (!isSecureContext || !('mediaDevices' in navigator)) return failure({ code: 'insecure' });
    if (document.featurePolicy?.allowsFeature('camera') === false) return failure({ code: 'policy' });
    let stream: MediaStream | undefined;
    try {
      stream = await navigator.mediaDevices.getUserMedia({ video: WANTED, audio: false });
      const tracks = stream.getTracks();
      video.srcObject = stream;
      await video.play();
      if (!signal.aborted) onStart();
      while (!signal.aborted) {
        if (tracks.some(({ readyState }) => readyState === 'ended')) return failure({ code: 'lost' });
        await onPicture(await seenIn(video));
        await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
      }
      return success(undefined);
    } catch (error) {
      if (signal.aborted) return success(undefined);
      return failure({ code: (error instanceof DOMException && REFUSALS[error.name]) || 'failed' });
    } finally {
      for (const track of stream?.getTracks() ?? []) track.stop();
      video.srcObject = null;
    }
  },
};

/** A frame as it came costs the page half a millisecond, the worker turns it into a picture; a picture made here costs ten. */
const seenIn = async (video: HTMLVideoElement): Promise<Seen> =>
  'VideoFrame' in window ? new VideoFrame(video) : createImageBitmap(video);

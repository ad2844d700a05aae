import type { PointerEvent } from 'react';
import type { Point } from '#evidence/edit-geometry.ts';

type Followed = {
  /** From where to where, in shares of the sheet. */
  readonly onMove: (from: Point, to: Point) => void;
  readonly onEnd: (end: { readonly isKept: boolean }) => void;
};

/** Follows a finger or the mouse from where it went down until it is lifted, wherever it goes; not kept if the system took it away. */
export function followPointer(
  event: PointerEvent<HTMLElement>,
  sheet: Element | null,
  { onMove, onEnd }: Followed,
): void {
  if (!sheet || !event.isPrimary || event.button !== 0) return;
  event.stopPropagation();
  const element: HTMLElement = event.currentTarget;
  const { left, top, width, height } = sheet.getBoundingClientRect();
  const at = ({ clientX, clientY }: { readonly clientX: number; readonly clientY: number }): Point => ({
    x: (clientX - left) / width,
    y: (clientY - top) / height,
  });
  const from = at(event);
  const following = new AbortController();
  const { signal } = following;
  const end = (isKept: boolean) => {
    following.abort();
    onEnd({ isKept });
  };
  element.setPointerCapture(event.pointerId);
  element.addEventListener('pointermove', (moved) => onMove(from, at(moved)), { signal });
  element.addEventListener('pointerup', () => end(true), { signal });
  element.addEventListener('pointercancel', () => end(false), { signal });
}

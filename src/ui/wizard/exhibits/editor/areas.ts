import type { PictureArea, PictureEdit } from '#core/case/draft.ts';
import { areaInPicture, areaInView, isWhole, type View } from '#evidence/edit-geometry.ts';

/** What is laid on the picture with the finger: a frame round what is left, black over what is hidden. */
export type AreaTool = 'crop' | 'black';

const WHOLE: PictureArea = { x: 0, y: 0, width: 1, height: 1 };

/** While the frame is laid all of the picture is seen, else what is left of it. */
export const viewOf = ({ turns, crop }: PictureEdit, tool: AreaTool | undefined): View => ({
  turns,
  crop: tool === 'crop' ? null : crop,
});

/** The areas that a tool lays, in shares of its view. */
export function areasOf(edit: PictureEdit, tool: AreaTool): readonly PictureArea[] {
  const view = viewOf(edit, tool);
  const areas = tool === 'black' ? edit.blackouts : [edit.crop ?? WHOLE];
  return areas.map((area) => areaInView(area, view));
}

/** The edit with an area of a tool's view put in the place of one, or added; without one: taken away. */
export function withArea(edit: PictureEdit, tool: AreaTool, index: number, seen?: PictureArea): PictureEdit {
  const area = seen && areaInPicture(seen, viewOf(edit, tool));
  if (tool === 'crop') return { ...edit, crop: !area || isWhole(area) ? null : area };
  const { blackouts } = edit;
  return { ...edit, blackouts: [...blackouts.slice(0, index), ...(area ? [area] : []), ...blackouts.slice(index + 1)] };
}

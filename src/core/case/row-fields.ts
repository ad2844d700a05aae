import { z } from '../zod.ts';
import { findingAll, wrongOf } from './step-fields.ts';

type Cells = Readonly<Record<string, unknown>>;

/** Something was typed into the row, ticked in it, or said to be unknown. */
const isBegun = (row: Cells): boolean =>
  Object.entries(row).some(([name, cell]) => name !== 'id' && cell !== '' && cell !== false);

/**
 * Rows of one kind. Rows that nobody began are passed over; if none was begun, the first one lacks what `row` demands of
 * an `empty` one, so that the screen has a field to point at. Without `empty` there may be none.
 */
export const rowsField = (row: z.ZodMiniType, empty?: Cells) =>
  z.prefault(
    z.array(z.custom<Cells>()).check(
      findingAll((rows: readonly Cells[]) => {
        const begun = rows.flatMap((cells, at) => (isBegun(cells) ? [{ cells, at }] : []));
        const lacking = empty && begun.length === 0 ? [{ cells: empty, at: 0 }] : [];
        return [...begun, ...lacking].flatMap(({ cells, at }) => {
          const outcome = row.safeParse(cells);
          return outcome.success
            ? []
            : outcome.error.issues.map((issue) => ({ ...wrongOf(issue), path: [at, ...issue.path] }));
        });
      }),
    ),
    [],
  );

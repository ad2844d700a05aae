import type { FieldError } from 'react-hook-form';

/** What is wrong in one row of a list, by its field. */
export type RowErrors<Field extends string> = Partial<Readonly<Record<Field, FieldError>>> | undefined;

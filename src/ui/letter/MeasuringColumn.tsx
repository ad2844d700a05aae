import type { RefObject } from 'react';
import { pageVariables } from '#render/page-style.ts';
import '#render/letter.css';
import styles from './sheet.module.css';

/** The hidden column in which usePages lays the letter out; in its true size, so it must not stand inside a scaled sheet. */
export function MeasuringColumn({
  host,
  language,
}: {
  readonly host: RefObject<HTMLDivElement | null>;
  readonly language: string;
}) {
  return (
    <div
      className={`letter ${styles['measuring']}`}
      style={pageVariables()}
      lang={language}
      ref={host}
      aria-hidden="true"
    />
  );
}

/** Two sheets, the front one with a stamp. */
export function Logo() {
  return (
    <svg width="36" height="40" viewBox="0 0 36 40" fill="none" strokeWidth="1.75" aria-hidden="true" focusable="false">
      <path d="M3 2.5h17v26H3z" fill="var(--paper)" stroke="var(--logo-line)" />
      <path d="M7 9h9M7 14h5" stroke="var(--logo-line)" />
      <path d="M13.5 10.5h19v27h-19z" fill="var(--paper)" stroke="var(--logo-line)" />
      <path d="M17.5 17h11M17.5 22h7" stroke="var(--logo-line)" />
      <path d="M18 27.8l11-1.6.8 5.2-11 1.6z" fill="var(--sheet-now)" stroke="var(--sheet-blue)" />
    </svg>
  );
}

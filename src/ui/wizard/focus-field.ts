const CONTROLS = 'input:not([type="date"], :disabled), select, textarea, button, summary';

/** Puts the focus into the field of a path, or into the nearest thing above it: a row that is closed, the list it stands in. */
export function focusField(path: string): void {
  const segments = path.split('.');
  for (let length = segments.length; length > 0; length -= 1) {
    const name = segments.slice(0, length).join('.');
    const control =
      named(name) ?? within(`[data-field="${CSS.escape(name)}"]`) ?? within(`[name^="${CSS.escape(name)}."]`);
    if (control) {
      control.focus();
      control.scrollIntoView({ block: 'center' });
      return;
    }
  }
}

function named(name: string): HTMLElement | undefined {
  const controls = [...document.querySelectorAll<HTMLInputElement>(`[name="${CSS.escape(name)}"]`)];
  return controls.find((control) => control.checked) ?? controls[0];
}

function within(selector: string): HTMLElement | undefined {
  const place = document.querySelector<HTMLElement>(selector);
  if (place?.matches(CONTROLS)) return place;
  return place?.querySelector<HTMLElement>(CONTROLS) ?? undefined;
}

/** Moves the mark of the current question into the upper third of what scrolls, at once; without a mark, to the top. */
export function scrollToMark(scroller: HTMLElement): void {
  const mark = scroller.querySelector('[data-now]');
  if (!mark) {
    scroller.scrollTop = 0;
    return;
  }
  const below = mark.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
  scroller.scrollTop += below - scroller.clientHeight / 4;
}

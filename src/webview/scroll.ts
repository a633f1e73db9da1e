/** Which row of the panel is in view, kept in step with the draft. */
export class ScrollSync {
  private own = false;
  private last: string | undefined;

  constructor(private readonly onScrolled: (row: string) => void) {
    const byUser = () => {
      this.own = false;
    };
    for (const event of ['wheel', 'touchmove', 'keydown', 'pointerdown', 'scrollend']) {
      window.addEventListener(event, byUser, { passive: true });
    }
    window.addEventListener('scroll', () => requestAnimationFrame(() => this.tell()), { passive: true });
  }

  /** Brings a row's heading into view, if it is not. */
  reveal(row: string): void {
    this.last = row;
    const element = findRow(row);
    if (!element) return;
    const { top } = element.getBoundingClientRect();
    if (top >= 0 && top < window.innerHeight * 0.6) return;
    this.own = true;
    const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    element.scrollIntoView({ block: 'start', behavior: still ? 'instant' : 'smooth' });
  }

  restore(scroll: number): void {
    this.own = true;
    window.scrollTo({ top: scroll, behavior: 'instant' });
  }

  private tell(): void {
    if (this.own) return;
    const row = rowInView();
    if (row === undefined || row === this.last) return;
    this.last = row;
    this.onScrolled(row);
  }
}

function findRow(row: string): HTMLElement | undefined {
  return rows().find(element => element.dataset.row === row);
}

function rows(): readonly HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('[data-row]')];
}

/** The last row that begins in the upper third of the window, once the reference is in sight. */
function rowInView(): string | undefined {
  return rows()
    .filter(element => element.getBoundingClientRect().top < window.innerHeight / 3)
    .at(-1)?.dataset.row;
}

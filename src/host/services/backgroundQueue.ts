import type { Disposable } from 'vscode';

/** Milliseconds of work in one go, and of rest after it. */
const SLICE = 4;
const REST = 16;

/** Does many small things that nobody waits for, a few at a time, so that other work is hardly held up. */
export class BackgroundQueue<T> implements Disposable {
  private readonly waiting: T[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** `onEnd` is called whenever nothing is left to do. */
  constructor(
    private readonly task: (item: T) => void,
    private readonly onEnd: () => void,
  ) {}

  add(item: T): void {
    this.waiting.push(item);
    this.timer ??= setTimeout(() => this.work(), REST);
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.waiting.length = 0;
  }

  private work(): void {
    const end = Date.now() + SLICE;
    while (this.waiting.length > 0 && Date.now() < end) this.task(this.waiting.pop()!);
    this.timer = this.waiting.length > 0 ? setTimeout(() => this.work(), REST) : undefined;
    if (this.timer === undefined) this.onEnd();
  }
}

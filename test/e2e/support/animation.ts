import { writeFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { decode, encode, toRGBA8 } from 'upng-js';

/** Colours of the picture: enough for a theme with smooth letters. */
const COLOURS = 128;

/** An animated PNG of a window, made picture by picture. */
export class Animation {
  private readonly frames: ArrayBuffer[] = [];
  private readonly delays: number[] = [];
  private size = { width: 0, height: 0 };

  constructor(private readonly page: Page) {}

  /** Adds the window as it is now, shown for so many milliseconds. */
  async take(milliseconds: number): Promise<void> {
    const picture = decode(await this.page.screenshot({ animations: 'disabled', caret: 'initial' }));
    this.size = picture;
    this.frames.push(toRGBA8(picture)[0]!);
    this.delays.push(milliseconds);
  }

  /** Types a text at the cursor, a picture for every few letters. */
  async type(text: string, letters = 4): Promise<void> {
    for (let at = 0; at < text.length; at += letters) {
      await this.page.keyboard.type(text.slice(at, at + letters));
      await this.take(110);
    }
  }

  /** @returns its size in bytes */
  async write(file: string): Promise<number> {
    const { width, height } = this.size;
    const picture = Buffer.from(encode(this.frames, width, height, COLOURS, this.delays));
    await writeFile(file, picture);
    return picture.length;
  }
}

declare module 'upng-js' {
  export interface Picture {
    readonly width: number;
    readonly height: number;
  }
  export function decode(file: Uint8Array): Picture;
  /** The frames of a picture, four bytes a pixel. */
  export function toRGBA8(picture: Picture): readonly ArrayBuffer[];
  /** @param colours 0 for all of them; `delays` are in milliseconds, one a frame */
  export function encode(
    frames: readonly ArrayBuffer[],
    width: number,
    height: number,
    colours: number,
    delays: readonly number[],
  ): ArrayBuffer;
}

import type { Words } from './words';

/** Answers share buffers for this many words: to allocate a buffer for each would cost more than to fill it. */
const ROOM = 1 << 12;

let room = makeRoom(0);
let taken = 0;

/** Arrays to write words to, from number `from` on. */
export interface Room {
  readonly from: number;
  readonly words: Words;
}

/** Room for up to `most` words. Those written are to be kept by `keepWords` before room is opened again. */
export function openRoom(most: number): Room {
  if (taken + most > room.count) {
    room = makeRoom(Math.max(ROOM, most));
    taken = 0;
  }
  return { from: taken, words: room };
}

/** The words written to a room up to, not including, number `end`; they are numbered from 0. */
export function keepWords({ from, words }: Room, end: number): Words {
  taken = end;
  const count = end - from;
  return {
    count,
    start: new Int32Array(words.start.buffer, 4 * from, count),
    end: new Int32Array(words.end.buffer, 4 * from, count),
    id: new Int32Array(words.id.buffer, 4 * from, count),
    flags: new Uint16Array(words.flags.buffer, 2 * from, count),
  };
}

function makeRoom(size: number): Words {
  return {
    count: size,
    start: new Int32Array(size),
    end: new Int32Array(size),
    id: new Int32Array(size),
    flags: new Uint16Array(size),
  };
}

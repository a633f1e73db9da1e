// @ts-check

/** What gray-matter asks of Node's Buffer, for browsers: bytes of a text, kept and never read. */
export const Buffer = {
  from: (/** @type {string} */ text) => new TextEncoder().encode(text),
  isBuffer: () => false,
};

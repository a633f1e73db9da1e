// @ts-check

/* The class that mocha's browser build leaves on the global object: `require('mocha')` means the same in both hosts. */
require(/** @type {string} */ ('../../node_modules/mocha/mocha.js'));
module.exports = /** @type {any} */ (globalThis).Mocha;

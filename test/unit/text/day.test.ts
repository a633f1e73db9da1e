import { strict as assert } from 'node:assert';
import { toDay } from '../../../src/core';

describe('A day', () => {
  const zone = process.env.TZ;
  afterEach(() => {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });

  for (const name of ['Asia/Tokyo', 'America/Los_Angeles']) {
    it(`is that of the user's clock, also just beside midnight: ${name}`, () => {
      process.env.TZ = name;
      assert.equal(toDay(new Date(2026, 0, 5, 0, 30)), '2026-01-05');
      assert.equal(toDay(new Date(2026, 0, 5, 23, 30)), '2026-01-05');
    });
  }
});

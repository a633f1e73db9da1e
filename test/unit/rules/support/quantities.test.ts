import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { parsePlainAnswer } from '../../../../src/core/drafts/parseAnswer';
import { readChanges } from '../../../../src/core/rules/support/figures/changes';
import { readQuantities } from '../../../../src/core/rules/support/figures/quantities';

/** "text|kind amount" of each quantity that counts by itself. */
function quantities(text: string): readonly string[] {
  const answer = parsePlainAnswer(text);
  return answer
    .derive(readQuantities)
    .filter(({ weak }) => !weak)
    .map(({ start, end, kind, amount }) => `${answer.text.slice(start, end)}|${kind} ${amount}`);
}

function changes(text: string): readonly (readonly number[])[] {
  return parsePlainAnswer(text)
    .derive(readChanges)
    .map(({ fromAmount, toAmount }) => [fromAmount, toAmount]);
}

describe('quantities', () => {
  const rows: readonly (readonly [string, ...string[]])[] = [
    ['900ms and 1.5 s', '900ms|duration 0.9', '1.5 s|duration 1.5'],
    ['two and a half hours, half an hour', 'two and a half hours|duration 9000', 'half an hour|duration 1800'],
    ['1,200 orders, 2 million rows, 40k users', '1,200|count 1200', '2 million|count 2000000', '40k|count 40000'],
    ['two hundred and fifty users', 'two hundred and fifty|count 250'],
    ['$5k, 600€ and €1.2 million', '$5k|money 5000', '600€|money 600', '€1.2 million|money 1200000'],
    ['50%, 50 percent, 50 per cent', '50%|percent 50', '50 percent|percent 50', '50 per cent|percent 50'],
    ['9 of 10, nine out of ten', '9 of 10|ratio 0.9', 'nine out of ten|ratio 0.9'],
    ['10x faster, five times faster', '10x|factor 10', 'five times|factor 5'],
    ['It halved. Double scans. Double the speed.', 'halved|factor 0.5', 'Double|factor 2'],
    ['half a million users, half a thousand', 'half a million|count 500000', 'half a thousand|count 500'],
    ['zero downtime, zero trust', 'zero|count 0'],
    ['in 2023 on Java 17, v2.1 and 5 May, at 10:30, 24/7, step 2, HTTP 500, 5xx, 3rd'],
    ['one of them, a week, the two agreed, a third party'],
    ['about 2000 users in 2000', '2000|count 2000'],
    ['from hours to minutes', 'hours|duration NaN', 'minutes|duration NaN'],
  ];
  for (const [text, ...expected] of rows) it(text, () => assert.deepEqual(quantities(text), expected));
});

describe('changes', () => {
  const rows: readonly (readonly [string, ...(readonly number[])[]])[] = [
    ['from 14 minutes to 5', [840, 300]],
    ['from 14 to 5 minutes', [840, 300]],
    ['from an average of 14 minutes per build to just 5', [840, 300]],
    ['to 5 minutes from 14', [840, 300]],
    ['5 minutes, down from 14 minutes', [840, 300]],
    ['5 minutes instead of 14', [840, 300]],
    ['20s -> 2s and 800 ms → 210 ms', [20, 2], [0.8, 0.21]],
    ['from one day to 20 minutes', [86_400, 1200]],
    ['from 80 a week to 20 a week', [80, 20]],
    ['between 10 and 20 ms, 10 to 20 minutes, from Java 8 to 17, from 2019 to 2022'],
    ['from Monday on 5 people came to 3 talks'],
  ];
  for (const [text, ...expected] of rows) it(text, () => assert.deepEqual(changes(text), expected));
});

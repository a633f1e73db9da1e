import { describe } from 'mocha';
import { itFires, itIsSilent } from '../../support/ruleTable';

const star = { framework: 'star' };

describe('cliche-buzzword', () => {
  itFires('cliche-buzzword', star, [
    ['## Action\n\nI hit the ground running.', 'hit the ground running'],
    ['## Result\n\nIt was a win-win, and we moved the needle.', 'win-win', 'moved the needle'],
    ['## Task\n\nI had to think outside the box.', 'outside the box'],
    ['## Action\n\nI gave 110% on the night shift.', '110%'],
    ['## Result\n\nAt the end of the day, it worked.', 'At the end of the day'],
    ['## Action\n\nI wore many hats in the bakery.', 'many hats'],
  ]);

  itIsSilent('cliche-buzzword', star, [
    '## Action\n\nI left the cable outside the box under the desk.',
    '## Action\n\nAt the end of the day, around six, I closed the oven.',
    '## Situation\n\nThe shop sold many hats.',
    '## Result\n\nOrders rose to 110% of the plan.',
    '## Action\n\nThe circle back to the mast was broken.',
    '## Action\n\nI built it with Ninja, and the ninja build was fast.',
    '## Situation\n\nThe advert asked for a "rockstar".',
    '## Notes\n\nI hit the ground running.',
  ]);
});

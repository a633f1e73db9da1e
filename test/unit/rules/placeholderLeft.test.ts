import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { checkText } from '../../support/check';
import { itFires, itIsSilent } from '../../support/ruleTable';

const rule = 'placeholder-left';
const star = { framework: 'star' };

describe('placeholder-left', () => {
  itFires(rule, star, [
    ['## Result\n\nThe bill went down by XX% in a quarter.', 'XX%'],
    ['## Result\n\nWe saved $X a month and Y% of the calls.', '$X', 'Y%'],
    ['## Result\n\nSign-ups grew by X percent.', 'X percent'],
    ['## Result\n\nIt now serves X users.', 'X users'],
    ['## Situation\n\nAt <your company> I ran the <product name> team.', '<your company>', '<product name>'],
    ['## Situation\n\nI joined [Company Name] as a [job title].', '[Company Name]', '[job title]'],
    ['## Action\n\nI used [technology/tool] and [x] hours.', '[technology/tool]', '[x]'],
    ['## Task\n\nMy goal was TBD.', 'TBD'],
    ['## Task\n\n- TODO\n- FIXME: ask Ana', 'TODO', 'FIXME'],
    ['## Task\n\nI owned the ___ service and ____ alerts.', '___', '____'],
    ['## Task\n\nI owned the \\_\\_\\_ service.', '\\_\\_\\_'],
    ['## Result\n\nIt fell from ??? to 3 s.', '???'],
    ['## Situation\n\nHello {{ company }}, here is ${1:my story}.', '{{ company }}', '${1:my story}'],
    ['## Situation\n\nLorem ipsum dolor sit amet.', 'Lorem ipsum'],
    ['## Result\n\nInsert the new figure here.', 'Insert the new figure here'],
    ['## Situation\n\nAt ABC Corp and later at Company X I did support.', 'ABC Corp', 'Company X'],
    ['## Notes\n\nAsk Ana about TBD.', 'TBD'],
    ['## Situation\n\nI joined XYZ and led the XXX team of [N] people.', 'XYZ', 'XXX', '[N]'],
    ['## Result\n\nI grew it from [x] to [y].', '[x]', '[y]'],
    ['## Result\n\n| before | after |\n| --- | --- |\n| 4 s | X% |', 'X%'],
    ['## Situation\r\n\r\nAn emoji 👍🏽 and é, then [your role].\r\n', '[your role]'],
  ]);

  itIsSilent(rule, star, [
    '## Action\n\nI built a TODO app and a TODO list in the evenings.',
    '## Action\n\nI searched the code for TODO and FIXME comments and removed 40 of them.',
    '## Action\n\nI left a TODO in the code for later.',
    '## Action\n\nWe marked the field as TBD in the plan.',
    '## Action\n\nI wrote `TODO` and `<company>` and `[role]` in code.',
    '## Action\n\n```\nTODO <company> [role] ___ ???\n```\n\nThen I ran it.',
    '## Action\n\n<!-- TODO: add figures, [role] -->\n\nI ran it twice.',
    '## Action\n\nI read the [project guide](https://example.com/x) and [the notes][n], see [metric].\n\n[n]: /notes\n[metric]: /metric',
    '## Action\n\nI added a footnote.[^number] Then I went home.\n\n[^number]: A figure.',
    '## Action\n\n- [x] measured\n- [ ] deployed\n* [X] told the team',
    '## Action\n\nPress <kbd>Enter</kbd>, then <br> and <a href="x">this</a> <input disabled>.',
    '## Action\n\nI returned a List<String> and a Map<K, V>, later a Promise<User>.',
    '## Action\n\nI clicked [Add to cart] and the [Name] field, then read [project-name]/src.',
    '## Action\n\nWe moved along the XYZ axes and mapped <K, V> pairs.',
    '## Action\n\nSee <https://example.com/page> or <ana@example.com>.',
    '## Action\n\nI put <order>5</order> in the XML and used <Suspense> around it.',
    '## Action\n\n---\n\n___\n\nI ran it.',
    '## Action\n\nWe use __init__ and __strong__ text, and my___name.',
    '## Result\n\nReally??? Yes, it worked.',
    '## Action\n\nThe array [x, y] holds items[number] of the page.',
    '## Action\n\nWe insert the record here and read it there.',
    '## Action\n\n> TODO: said the manager\n\nSo I did it.',
    '## Action\n\nErrors of the 5XX kind went away, and a 10x speed-up came.',
    '## Result\n\nA company with 40 people bought it.',
    '# Why do you want to work at <company>?\n\n## Situation\n\nIt began early.',
  ]);

  it('is an error and selects the placeholder', () => {
    const [finding] = checkText('## Result\n\nIt fell by X%.', { ...star, rule });
    assert.equal(finding!.severity, 'error');
    assert.equal(finding!.says, 'Placeholder "X%" is still here. Fill it in before you practise aloud.');
    assert.deepEqual(finding!.fixes()[0]!.select, [finding!.span]);
  });

  it('keeps letters that are variables in an explanation', () => {
    assert.deepEqual(
      checkText('## Definition\n\nThe slowest x% of calls, and x users.', { framework: 'explain', rule }),
      [],
    );
  });
});

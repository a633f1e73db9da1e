import { describe } from 'mocha';
import { itFires, itIsSilent } from '../../support/ruleTable';

const RULE = 'no-tradeoff';
const DESIGN = { framework: 'design' };
const SHOP =
  'I would build a service for products and one for orders, put a queue between them, store both in a database, and limit each client to ten calls a second.';

describe(RULE, () => {
  itFires(RULE, DESIGN, [
    [SHOP, SHOP],
    [`# Design a shop\n\n${SHOP} The price of a product and its cost are columns.\n`, '# Design a shop'],
    [`# Design a shop\n\n${SHOP} It handles rate limits and catches errors.\n`, '# Design a shop'],
    [`# Design a shop\n\n${SHOP} Users pay with a card and no order is lost.\n`, '# Design a shop'],
    [`# Design a shop\n\n${SHOP} Passwords cannot be read by anyone.\n`, '# Design a shop'],
    [`# Design a shop\n\n${SHOP} I cache expensive queries and add more servers.\n`, '# Design a shop'],
    [`## Requirements\n\nA shop.\n\n## High-level design\n\n${SHOP}\n`, '## Requirements'],
  ]);
  itFires(RULE, { framework: 'compare' }, [
    [
      '# TCP or UDP?\n\nTCP opens a connection and numbers each packet, UDP sends packets at once. Web pages use TCP and games use UDP for their moves.',
      '# TCP or UDP?',
    ],
  ]);

  itIsSilent(RULE, { framework: 'compare' }, [
    "# Lake or warehouse?\n\nA lake keeps files of any kind and doesn't check them. A warehouse checks each row and can't take a film. We kept both for a year.",
  ]);

  itIsSilent(
    RULE,
    DESIGN,
    [
      'The trade-off is a delay.',
      'The price of Kafka is a fixed number of partitions.',
      'It is quick, but you need a second team.',
      'It is simple, though one page fails with the other.',
      'One downside is a delay.',
      'The main drawback is its age.',
      'This comes at the cost of a delay.',
      'It costs more memory.',
      'I take a queue rather than calls.',
      'I use a queue instead of calls.',
      'Calls are simple, whereas a queue is safe.',
      'On the other hand, a queue has to be watched.',
      'Which one is better depends on the load.',
      'A queue is slower.',
      'Faults are harder to find.',
      'This is more complex.',
      'For a small shop this is overkill.',
      'Stock may be stale for a minute.',
      'In exchange, orders survive a crash.',
      'We give up strict order.',
      'It is not worth it for ten users.',
      'The pros and cons are known.',
      'Its limitation is the order of events.',
      'The price of this is a delay.',
      'The queue adds latency.',
      'A queue is a risk of its own.',
    ].map(text => `${SHOP} ${text}`),
  );
  itIsSilent(RULE, DESIGN, ['I would build one service and a queue.']);
  itIsSilent(RULE, { framework: 'explain' }, [SHOP]);
});

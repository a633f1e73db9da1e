import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { checkText } from '../../support/check';
import { makeQuestion } from '../../support/question';
import { itFires, itIsSilent } from '../../support/ruleTable';

const rule = 'unexplained-acronym';
const star = { framework: 'star' };

describe('unexplained-acronym', () => {
  itFires(rule, star, [
    ['## Action\n\nI owned the ZQRT pipeline and the ZQRT alerts.', 'ZQRT'],
    ['## Action\n\nThe BFSX and KLMQ teams helped.', 'BFSX', 'KLMQ'],
    ['## Action\n\n- I asked OPSX2 for access.', 'OPSX2'],
    ['## Action\n\nI raised it with GRCB before we went live.', 'GRCB'],
    ['## Action\n\nWe moved to FDWX, and it helped.', 'FDWX'],
    ['## Action\n\n"RTIX is down", said the pager.', 'RTIX'],
    ['## Action\n\n- I asked OPSX\n- the team helped.', 'OPSX'],
    ['## Action\n\n- I moved the system\n- RTIX fell over.', 'RTIX'],
    ['## Action\n\n- We called\n- RTIX fell over.', 'RTIX'],
    ['## Action\n\nI restarted the system. RTIX fell over.', 'RTIX'],
    ['## Action\n\nI asked GRCB: is the cache slow?', 'GRCB'],
    ['## Action\n\nI asked GRCB the reason.', 'GRCB'],
    ['## Action\n\nIn March GRCB was slow.', 'GRCB'],
    ['## Action\n\nI saw how GRCB lost our logs.', 'GRCB'],
    ['## Action\n\nI saw that GRCB asked for time.', 'GRCB'],
    ['## Action\n\nI saw what GRCB is', 'GRCB'],
    ['## Action\n\nThe GRCB short list came for us.', 'GRCB'],
    ['## Action\n\nI looked for GRCB short of breath.', 'GRCB'],
    ['## Action\n\nI asked GRCB. (We waited.)', 'GRCB'],
    ['## Action\n\nGRCB helped us, that is, it waited.', 'GRCB'],
    ['## Action\n\nWe rebuilt the warehouse, FDWX and all.', 'FDWX'],
    ['## Action\n\nWe asked Anna, GRCB, and Ben.', 'GRCB'],
    ['## Action\n\nWe asked the team: GRCB, then Ben.', 'GRCB'],
    ['## Action\n\nI was at ZQRT. KLMQ fell over.', 'KLMQ'],
    ['## Action\n\nI joined a call on BFSX.', 'BFSX'],
  ]);

  itIsSilent(rule, star, [
    '## Action\n\nI wrote a REST API in PHP with JWT, TLS and RBAC on AWS EKS.',
    '## Action\n\nP95 and P99 fell, SHA256 stayed, SEV1 calls stopped.',
    '## Action\n\nThe Order Cache Service (OCSX) was slow. I owned OCSX.',
    '## Action\n\nOCSX (order cache service) was slow.',
    '## Action\n\nWe asked OCSX, which is the cache team.',
    '## Action\n\nOCSX is our order cache. I fixed it.',
    '## Action\n\nOCSX stands for order cache service.',
    '## Action\n\nOCSX is short for order cache service.',
    '## Action\n\nI owned OCSX, short for order cache service.',
    '## Action\n\nI owned OCSX - the order cache.',
    '## Action\n\nI owned the cache ("OCSX").',
    '## Action\n\nI owned the "OCSX" (order cache).',
    '## Action\n\nI replaced the billing system RTIX.',
    '## Action\n\nWe used a cache called OCSX.',
    '## Action\n\nWe moved our finance warehouse, FDWX, to the lake.',
    '## Action\n\nI fixed OCSX. OCSX, our order cache, was slow.',
    '## Action\n\nI did NOT guess, and EVERY call was logged ONCE.',
    '## Action\n\nTicket OPSX-1432 and PAYQ-7 were mine.',
    '## Action\n\nREAD THE FLARBY MANUAL FIRST',
    '## Action\n\nI ran `FDWX` and\n\n```\nFDWX\n```\n',
    '## Notes\n\nAsk GRCB.',
    '## Situation\n\nI worked at ZQRT KLMQ and joined BFSX in FY23.',
    '# How did you scale RTIX?\n\n## Action\n\nI split RTIX in two.',
    '## Action\n\nWe used SELECT and JOIN, then a POST.',
    '## Action\n\nThe flarb FLARB word.',
    '## Action\n\nIt ran on an A100 and on an ESP32 board.',
    '## Action\n\nI wrote the ZQRT entry, that is, the list of queues.',
    '## Action\n\nI followed IEC 62304, wrote a README and tried SELECT ... FOR UPDATE SKIP LOCKED.',
  ]);

  it('respects the list of the user', () => {
    const text = '## Action\n\nI owned ZQRT.';
    assert.deepEqual(checkText(text, { ...star, rule, settings: { knownAcronyms: new Set(['ZQRT']) } }), []);
  });

  it('knows the acronyms of the question', () => {
    const found = checkText('---\nquestion: q\nframework: star\n---\n## Action\n\nI owned ZQRT.', {
      rule,
      findQuestion: () => makeQuestion('q', { question: 'What is ZQRT?' }),
    });
    assert.deepEqual(found, []);
  });

  it('is a hint and offers room for the words', () => {
    const [finding] = checkText('## Action\n\nI owned ZQRT.', { ...star, rule });
    assert.equal(finding!.severity, 'hint');
    assert.equal(finding!.fixes()[0]!.snippet!.start, finding!.span.end);
  });
});

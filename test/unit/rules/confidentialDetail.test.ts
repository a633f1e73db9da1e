import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { checkText } from '../../support/check';
import { fixFirst, itFires, itIsSilent } from '../../support/ruleTable';

const rule = 'confidential-detail';
const star = { framework: 'star' };
/** Put together here so that no scanner takes this file for a leak. */
const awsKey = `AKIA${'Q3EGWZ7LM2XKD4TV'}`;
const gitHubToken = `ghp_${'a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8'}`;
const slackToken = `xoxb-${'2048162534-9182736455-AbCdEfGhIjKl'}`;
const webToken = `eyJ${'hbGciOiJIUzI1NiJ9'}.eyJ${'zdWIiOiIxMjM0NSJ9'}.dBjftJeZ4CVP-mB92K27uhbUJU1p1r`;

describe('confidential-detail', () => {
  itFires(rule, star, [
    ['## Action\n\nI logged on to jump1.corp and build-7.intra.', 'jump1.corp', 'build-7.intra'],
    ['## Action\n\nI opened https://wiki.acmebank.internal/page today.', 'wiki.acmebank.internal'],
    ['## Action\n\nSee [the wiki](http://wiki.bank.lan/x).', 'wiki.bank.lan'],
    ['## Action\n\nI wrote to Bob.Miller+ops@northbank.co.uk, who answered.', 'Bob.Miller+ops@northbank.co.uk'],
    ['## Action\n\nThe master was 192.168.14.7 and its twin 172.20.1.9.', '192.168.14.7', '172.20.1.9'],
    ['## Action\n\n```\nssh root@10.4.5.6\n```\n\nThen I waited.', '10.4.5.6'],
    ['## Action\n\nDB_PASSWORD="s3cr3t-Pa55" was in the file.', 'DB_PASSWORD="s3cr3t-Pa55"'],
    ['## Action\n\n```yaml\napi_key: 9f8e7d6c5b4a\n```\n\nI moved it.', 'api_key: 9f8e7d6c5b4a'],
    [`## Action\n\nThe key ${awsKey} was in the log.`, awsKey],
    [`## Action\n\nIt printed ${gitHubToken} once.`, gitHubToken],
    [`## Action\n\nThe bot used ${slackToken} then.`, slackToken],
    [`## Action\n\nThe header held ${webToken} there.`, webToken],
    [
      '## Action\n\n```\n-----BEGIN RSA PRIVATE KEY-----\nMIIE\n```\n\nI rotated it.',
      '-----BEGIN RSA PRIVATE KEY-----',
    ],
    ['## Action\n\nIt used postgres://app:S3cretPass@db.shop/x.', '//app:S3cretPass@'],
    ['## Situation\n\nThe deal was under NDA and worth a lot.', 'under NDA'],
    [
      '## Situation\n\nThe list was strictly confidential, for internal use only.',
      'strictly confidential',
      'internal use only',
    ],
    ['## Situation\n\nThe merger is not yet public.', 'not yet public'],
    ['## Notes\n\nAsk eva@northbank.com for the graph.', 'eva@northbank.com'],
  ]);

  itIsSilent(rule, star, [
    '## Action\n\nI mailed me@example.org and root@localhost.',
    '## Action\n\nI cloned git@github.com:team/tool.git and installed lodash@4.17.21.',
    '## Action\n\nThe subnet 10.0.0.0/8 and 192.168.0.0/16 were full.',
    '## Action\n\nVersion 10.0.19041.1 of Windows and 10.5 seconds.',
    '## Action\n\nI read .env.local and ran it on localhost with host.docker.internal.',
    '## Action\n\nThe class com.shop.internal.Cart called settings.local.',
    '## Action\n\n```js\nstate.local = 1;\nconst password = getSecret();\nconst secret = process.env.SECRET;\n```\n\nI fixed it.',
    '## Action\n\nWe set password=${DB_PASSWORD} and secret=******** in the template.',
    '## Action\n\nThe password: we reset it for everyone. The secret: communication.',
    '## Action\n\nEach token: a word or a sign. A token=value pair.',
    '## Action\n\npassword=changeme123 came with the image.',
    '## Situation\n\nThe client is under NDA, so I cannot name it.',
    '## Action\n\nDriver version 10.4.2.1 and v10.4.2.2, and 10.1.255.255.',
    '## Action\n\nIt used postgres://user:password@db.shop/x.',
    '## Action\n\nThe public address 8.8.8.8 and 203.0.113.7 answered.',
    '## Action\n\nWe use @angular/core and mention @ana in the chat.',
    `## Action\n\nThe docs show ${'AKIAIOSFODNN7'}EXAMPLE as a key.`,
  ]);

  itIsSilent(rule, { framework: 'explain' }, ['## Definition\n\nA router at 192.168.1.1 hands out 192.168.1.20.']);

  it('is an error for keys and tokens, a warning for the rest', () => {
    const found = checkText(`## Action\n\n${awsKey} on db1.corp.`, { ...star, rule });
    assert.deepEqual(
      found.map(finding => finding.severity),
      ['error', 'warning'],
    );
  });

  it('replaces a detail by neutral words, with one article', () => {
    assert.equal(
      fixFirst(rule, '## Action\n\nIt ran on db01.prod.internal.', star),
      '## Action\n\nIt ran on an internal host.',
    );
    assert.equal(
      fixFirst(rule, '## Action\n\nThe db01.prod.internal host fell over.', star),
      '## Action\n\nThe internal host host fell over.',
    );
    assert.equal(
      fixFirst(rule, '## Action\n\n```\nping 10.4.5.6\n```\n', star),
      '## Action\n\n```\nping 192.0.2.1\n```\n',
    );
  });
});

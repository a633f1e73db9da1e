import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import manifest from '../../../package.json';
import scaffolds from '../../../snippets/frameworks.json';
import pieces from '../../../snippets/pieces.json';
import { frameworks } from '../../../src/core/frameworks/frameworks';

interface Snippet {
  readonly prefix: string;
  readonly description: string;
  readonly body: readonly string[];
}

const pieceList: readonly Snippet[] = Object.values(pieces);
const all: readonly Snippet[] = [...Object.values(scaffolds), ...pieceList];

describe('snippets', () => {
  for (const { id, name, sections } of frameworks) {
    it(`${name}: the scaffold equals the framework`, () => {
      const snippet = (scaffolds as Readonly<Record<string, Snippet>>)[`${name} answer`];
      assert.ok(snippet, `snippets/frameworks.json lacks "${name} answer"`);
      assert.equal(snippet.prefix, `sd-${id}`);
      const required = sections.filter(section => section.required);
      const parts = required.map(({ name: heading, prompt }, index) => [
        `## ${heading}`,
        '',
        `\${${index + 1}:${prompt}}`,
      ]);
      assert.deepEqual(snippet.body, [...parts.flatMap((part, index) => (index === 0 ? part : ['', ...part])), '$0']);
    });
  }

  it('has no scaffold without a framework', () => assert.equal(Object.keys(scaffolds).length, frameworks.length));

  it('shares one prefix, and no snippet takes the name of another', () => {
    for (const { prefix } of all) assert.match(prefix, /^sd-[a-z-]+$/);
    assert.equal(new Set(all.map(({ prefix }) => prefix)).size, all.length);
  });

  it('has placeholders that say what to write', () => {
    for (const { prefix, body } of all) {
      const stops = [...body.join('\n').matchAll(/\$\{?(\d+)(?::([^}]*))?/g)];
      assert.deepEqual(
        stops.map(([, number]) => Number(number)),
        [...stops.keys()].map(index => (index + 1) % stops.length),
        prefix,
      );
      for (const [, number, text] of stops) {
        if (number !== '0') assert.match(text ?? '', /^[A-Z]?[a-z][^.]*[a-z?]$|^[A-Z]/, `${prefix}: ${number}`);
      }
      assert.doesNotMatch(body.join(' '), /lorem|ipsum|foo|bar|TODO|xxx/i);
    }
  });

  it('is contributed for Markdown only', () => {
    assert.deepEqual(manifest.contributes.snippets, [
      { language: 'markdown', path: './snippets/frameworks.json' },
      { language: 'markdown', path: './snippets/pieces.json' },
    ]);
  });
});

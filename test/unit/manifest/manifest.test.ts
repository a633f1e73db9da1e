import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import manifest from '../../../package.json';
import strings from '../../../package.nls.json';
import { DEFAULT_SETTINGS, toCheckSettings } from '../../../src/core/rules/engine/settings';
import { rules } from '../../../src/core/rules/rules';
import { ids, SETTINGS } from '../../../src/host/ids';

const { contributes } = manifest;
const text = JSON.stringify(manifest);
const menus = Object.values(contributes.menus).flat() as readonly {
  command?: string;
  submenu?: string;
  when?: string;
}[];

describe('the manifest and the table of ids', () => {
  it('name the same commands', () => {
    assert.deepEqual(contributes.commands.map(({ command }) => command).sort(), Object.values(ids.commands).sort());
  });
  it('name the same settings', () => {
    const settings = Object.values(ids.settings).map(name => `${SETTINGS}.${name}`);
    assert.deepEqual(Object.keys(contributes.configuration.properties).sort(), settings.sort());
  });
  it('name the same views and container', () => {
    assert.deepEqual(Object.keys(contributes.views), [ids.views.container]);
    assert.deepEqual(
      contributes.views.stardraft.map(({ id }) => id),
      [ids.views.noFolder, ids.views.questions],
    );
    assert.deepEqual(
      contributes.viewsContainers.activitybar.map(({ id }) => id),
      [ids.views.container],
    );
  });
  it('know every context key of ours in a when clause', () => {
    const known: readonly string[] = [
      ...Object.values(ids.contextKeys),
      ...Object.values(ids.views),
      ...Object.values(ids.panels),
    ];
    const used = menus.flatMap(({ when = '' }) => when.match(/stardraft\.[a-zA-Z]+/g) ?? []);
    for (const key of used) assert.ok(known.includes(key), key);
  });
  it('put only commands that exist into menus', () => {
    const known = new Set(contributes.commands.map(({ command }) => command));
    for (const { command } of menus) assert.ok(command === undefined || known.has(command), command);
  });
  it('keep inner commands out of the manifest', () => {
    for (const command of Object.values(ids.innerCommands)) assert.ok(!text.includes(`"${command}"`), command);
  });
});

describe('the manifest', () => {
  it('takes every text from package.nls.json, and leaves none there unused', () => {
    const used = [...text.matchAll(/%([\w.]+)%/g)].map(([, key]) => key!);
    assert.deepEqual([...new Set(used)].sort(), Object.keys(strings).sort());
  });
  it('offers a severity for every rule and nothing else, in the order of the rules', () => {
    const { properties } = contributes.configuration.properties['stardraft.rules'];
    const severity = { type: 'string', enum: ['error', 'warning', 'information', 'hint', 'off'] };
    const expected = rules.map(({ id }) => [id, severity] as const);
    const lacking = expected.filter(([id]) => !(id in properties));
    const toPaste = JSON.stringify(Object.fromEntries(lacking), undefined, 2);
    assert.deepEqual(
      lacking,
      [],
      `package.json lacks under "stardraft.rules", in the place that rules.ts has: ${toPaste}`,
    );
    assert.deepEqual(Object.entries(properties), expected);
  });
  it('has the defaults and the limits of the checker', () => {
    const { properties } = contributes.configuration;
    const defaults: Readonly<Record<string, { readonly default?: unknown }>> = properties;
    const settings = toCheckSettings(key => defaults[`${SETTINGS}.${key}`]!.default);
    assert.deepEqual({ ...settings, levels: { ...settings.levels } }, DEFAULT_SETTINGS);
    const pace = properties['stardraft.wordsPerMinute'];
    const length = properties['stardraft.longSentence.words'];
    for (const side of ['minimum', 'maximum'] as const) {
      const at = toCheckSettings(key => ({ wordsPerMinute: pace[side], 'longSentence.words': length[side] })[key]);
      assert.deepEqual([at.wordsPerMinute, at.longSentenceWords], [pace[side], length[side]]);
      const step = side === 'minimum' ? -1 : 1;
      const beyond = toCheckSettings(
        key => ({ wordsPerMinute: pace[side] + step, 'longSentence.words': length[side] + step })[key],
      );
      assert.deepEqual(beyond, settings);
    }
  });
  it('shows commands in foreign menus only for drafts and panels of ours', () => {
    for (const [menu, items] of Object.entries(contributes.menus)) {
      if (!menu.startsWith('editor/') && !menu.startsWith('explorer/')) continue;
      for (const { when } of items as readonly { when?: string }[])
        assert.match(when ?? '', /^stardraft\.draftActive\b|^activeWebviewPanelId == 'stardraft\./);
    }
  });
  it('starts nothing unless there is something of ours', () => {
    for (const event of manifest.activationEvents) {
      assert.match(event, /^(?:workspaceContains:(?:answers|questions)\/|onWebviewPanel:stardraft\.)/);
    }
  });
  it('works without trust and in virtual workspaces', () => {
    assert.equal(manifest.capabilities.untrustedWorkspaces.supported, true);
    assert.equal(manifest.capabilities.virtualWorkspaces.supported, true);
  });
});

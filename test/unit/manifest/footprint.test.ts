import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'mocha';
import manifest from '../../../package.json';
import strings from '../../../package.nls.json';
import { frameworks } from '../../../src/core/frameworks/frameworks';
import { rules } from '../../../src/core/rules/rules';
import { ids } from '../../../src/host/ids';
import { readBank } from '../../support/bank';

interface MenuItem {
  readonly command?: string;
  readonly submenu?: string;
  readonly when?: string;
}

interface Setting {
  readonly order?: number;
  readonly description?: string;
  readonly markdownDescription?: string;
  readonly enum?: readonly string[];
  readonly enumDescriptions?: readonly string[];
}

const { contributes } = manifest;
const texts: Readonly<Record<string, string>> = strings;
const menus: Readonly<Record<string, readonly MenuItem[]>> = contributes.menus;
const settings = Object.entries<Setting>(contributes.configuration.properties);

/** Commands that make sense at any time, whatever is open. */
const ALWAYS_IN_PALETTE = [
  'findQuestion',
  'nextQuestion',
  'newQuestion',
  'setUpPrepFolder',
  'groupQuestions',
  'whyNothing',
  'explainRule',
].map(name => `stardraft.${name}`);

/** The text behind a `%key%`. */
function textOf(placeholder: string): string {
  return texts[placeholder.slice(1, -1)] ?? placeholder;
}

describe('the footprint: commands', () => {
  it('have the category StarDraft and a short name in title case', () => {
    for (const { category, title, command } of contributes.commands) {
      const name = textOf(title);
      assert.equal(category, 'StarDraft', command);
      assert.match(name, /^[A-Z][A-Za-z]*(?: (?:a|as|by|of|or|the|to|[A-Z][A-Za-z]*))*(?:\.\.\.|\?)?$/, command);
      assert.ok(name.split(' ').length <= 6, name);
      assert.doesNotMatch(name, /StarDraft/, command);
    }
  });
  it('have names of their own', () => {
    const names = contributes.commands.map(({ title }) => textOf(title));
    assert.deepEqual([...new Set(names)], names);
  });
  it('show in the palette only where they make sense', () => {
    const limited = new Map(menus.commandPalette!.map(({ command, when }) => [command, when ?? '']));
    for (const { command } of contributes.commands) {
      if (ALWAYS_IN_PALETTE.includes(command)) assert.equal(limited.get(command), undefined, command);
      else {
        const advice = `say in package.json, under "commandPalette", when ${command} makes sense; if always, name it above`;
        assert.match(limited.get(command) ?? '', /stardraft\.|editorLangId|^false$/, advice);
      }
    }
  });
  it('end in an ellipsis where the name is unfinished without the choice that follows', () => {
    assert.match(textOf('%command.groupQuestions%'), /\.\.\.$/);
  });
});

describe('the footprint: places', () => {
  it('are one container, one submenu and one view; one more asks for a folder where there is none', () => {
    assert.equal(contributes.viewsContainers.activitybar.length, 1);
    assert.deepEqual(
      contributes.views.stardraft.map(({ when = '' }) => when),
      ['workspaceFolderCount == 0', ''],
    );
    assert.equal(contributes.submenus.length, 1);
  });
  it('leave the menus of others alone', () => {
    const own = ['commandPalette', 'view/title', 'view/item/context', contributes.submenus[0]!.id];
    const foreign = Object.keys(menus).filter(name => !own.includes(name));
    assert.deepEqual(foreign.sort(), ['editor/context', 'editor/title']);
    assert.deepEqual(
      menus['editor/context']!.map(({ submenu }) => submenu),
      [contributes.submenus[0]!.id],
    );
    for (const { when } of [...menus['view/title']!, ...menus['view/item/context']!]) {
      assert.match(when ?? '', new RegExp(`^view == ${ids.views.questions}\\b`));
    }
  });
  it('put at most three icons above the tree at a time, so that its title is not cut off', () => {
    const icons = contributes.menus['view/title'].filter(({ group }) => group.startsWith('navigation@'));
    assert.ok(new Set(icons.map(({ group }) => group)).size <= 3);
  });
  it('are one status bar item in all the source', () => {
    const files = readdirSync('src', { recursive: true }).map(String);
    const sources = files.filter(name => name.endsWith('.ts')).map(name => readFileSync(`src/${name}`, 'utf8'));
    assert.equal(sources.join('\n').match(/\bcreateStatusBarItem\(/g)?.length, 1);
  });
});

describe('the footprint: keybindings', () => {
  it('hold only where there is something of ours', () => {
    for (const { when, command } of contributes.keybindings) {
      for (const part of when.split('||')) {
        assert.match(part, /\bstardraft\.\w+|activeWebviewPanelId == 'stardraft\./, command);
      }
    }
  });
});

describe('the footprint: settings', () => {
  it('are described in Markdown, and so is each choice', () => {
    for (const [name, setting] of settings) {
      assert.equal(setting.description, undefined, name);
      assert.match(textOf(setting.markdownDescription ?? ''), /^[A-Z`].{20,}\.$/s, name);
      assert.equal(setting.enumDescriptions?.length, setting.enum?.length, name);
    }
  });
  it('are in an order without gaps in meaning: each place is taken once', () => {
    const orders = settings.map(([, { order }]) => order);
    assert.ok(orders.every(order => order !== undefined));
    assert.deepEqual([...new Set(orders)], orders);
    assert.deepEqual(
      orders,
      [...orders].sort((a, b) => a! - b!),
    );
  });
});

describe('the footprint: the first run', () => {
  const [walkthrough] = contributes.walkthroughs;

  it('is one walkthrough of at most five steps with pictures in the colours of the theme', () => {
    assert.equal(contributes.walkthroughs.length, 1);
    assert.ok(walkthrough!.steps.length <= 5);
    for (const { media } of walkthrough!.steps) {
      const svg = readFileSync(media.svg, 'utf8');
      const fixed = [...svg.matchAll(/(?:fill|stroke)="([^"]+)"/g)].map(([, paint]) => paint!);
      for (const paint of fixed) assert.match(paint, /^(?:none|var\(--vscode-)/, media.svg);
    }
  });
  it('ticks a step off for what came about, not for a command that may have failed or a view that was looked at', () => {
    for (const { completionEvents, id } of walkthrough!.steps) {
      for (const event of completionEvents) assert.match(event, /^onContext:stardraft\.\w+$/, id);
    }
  });
  it('greets only when it knows what to say: VS Code shows the text of a tree that is not there yet, too', () => {
    const { when } = contributes.viewsWelcome.find(({ view }) => view === ids.views.questions)!;
    assert.equal(when, ids.contextKeys.allReady);
  });
  it('leads on from every welcome view', () => {
    for (const { contents } of contributes.viewsWelcome)
      assert.match(textOf(contents), /\n\[[^\]]+\]\(command:[\w.]+\)/);
  });
  it('names commands that are there', () => {
    const known = new Set(contributes.commands.map(({ command }) => command));
    const links = Object.values(texts).flatMap(text => [...text.matchAll(/\(command:(stardraft\.[\w.]+)\)/g)]);
    assert.ok(links.length > 0);
    for (const [, command] of links)
      assert.ok(known.has(command!) || command === `${ids.views.questions}.focus`, command);
  });
});

describe('the page in the marketplace', () => {
  it('has what a stranger looks for', () => {
    assert.match(manifest.galleryBanner.color, /^#[0-9a-f]{6}$/);
    for (const url of [manifest.homepage, manifest.bugs.url, manifest.qna, manifest.repository.url]) {
      assert.ok(url.startsWith('https://'), url);
    }
    assert.ok(manifest.keywords.length <= 5);
    for (const file of [manifest.icon, 'README.md', 'CHANGELOG.md', 'LICENSE']) assert.ok(existsSync(file), file);
  });
  it('is taken by Open VSX as well, whose limits these are', () => {
    assert.match(`${manifest.publisher}.${manifest.name}`, /^[\w-]+\.[\w-]+$/);
    assert.match(manifest.version, /^\d+\.\d+\.\d+$/);
    assert.equal(manifest.license, 'MIT');
    assert.ok(manifest.displayName.length <= 255 && texts['extension.description']!.length <= 2048);
    assert.ok([...manifest.keywords, ...manifest.categories].every(word => /^[ -~]{1,255}$/.test(word)));
    assert.ok(['dark', 'light'].includes(manifest.galleryBanner.theme));
    assert.ok(!('enabledApiProposals' in manifest) && !('extensionDependencies' in manifest));
  });
  it('has an icon of at least 128 pixels', () => {
    const png = readFileSync(manifest.icon);
    assert.ok(png.readUInt32BE(16) >= 128 && png.readUInt32BE(16) === png.readUInt32BE(20));
  });
  it('has a README that counts questions, rules and frameworks right', () => {
    const text = readFileSync('README.md', 'utf8');
    const counted = [...text.matchAll(/\b(\d+) (?:[\w-]+ )*?(questions|rules)\b/g)];
    assert.equal(counted.length, 2);
    for (const [said, count, what] of counted) {
      const present = what === 'rules' ? rules.length : readBank('questions').questions.length;
      assert.equal(Number(count), present, `README.md says "${said}"`);
    }
    const inWords = ['Twelve', 'Thirteen', 'Fourteen', 'Fifteen'][frameworks.length - 12];
    assert.ok(text.includes(`${inWords} in all`), `README.md does not say of the frameworks: "${inWords} in all"`);
  });
  it('has the pictures of the README', () => {
    const pictures = [...readFileSync('README.md', 'utf8').matchAll(/!\[[^\]]+\]\(([^)]+)\)/g)].map(
      ([, path]) => path!,
    );
    assert.ok(pictures.length > 0);
    for (const path of pictures) assert.ok(existsSync(path) && path.endsWith('.png'), path);
  });
});

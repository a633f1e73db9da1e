import { strict as assert } from 'node:assert';
import manifest from '../../package.json';
import { waitFor } from './support/waitFor';
import { openWorkbench } from './support/workbench';
import type { Workbench } from './support/workbenchPage';

interface Binding {
  readonly key: string;
  readonly command: string;
  readonly when?: string;
}

/** What a browser says of itself on each platform: VS Code takes its default keybindings from that. */
const PLATFORMS = {
  Windows:
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/143.0.0.0 Safari/537.36',
  macOS:
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/143.0.0.0 Safari/537.36',
  Linux: 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/143.0.0.0 Safari/537.36',
};

function isOurs({ command }: Binding): boolean {
  return command.startsWith('stardraft.');
}

/** Whether one of two combinations is the other one, or how the other one begins. */
function clash(a: string, b: string): boolean {
  return a === b || a.startsWith(`${b} `) || b.startsWith(`${a} `);
}

/**
 * Whether two `when` clauses, which VS Code writes without brackets, may be true at a time: not when one asks for what
 * the other denies.
 */
function canHoldTogether(a = '', b = ''): boolean {
  const alternatives = (when: string) => when.split(' || ').map(part => part.split(' && '));
  return alternatives(a).some(x =>
    alternatives(b).some(y => !y.includes('false') && !y.some(one => x.includes(deny(one)))),
  );
}

function deny(condition: string): string {
  if (condition.startsWith('!')) return condition.slice(1);
  return condition.includes(' == ') ? condition.replace(' == ', ' != ') : `!${condition}`;
}

describe('Keybindings', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await openWorkbench({ folder: null, allBuiltIn: true });
  });
  after(() => workbench?.dispose());

  /** All default keybindings, ours among them, from the file that VS Code makes of them. */
  async function readDefaults(userAgent: string): Promise<readonly Binding[]> {
    const window = await workbench.openWindow(userAgent);
    try {
      // With the extensions their keybindings are there.
      await window.page.locator('.activitybar .action-label[aria-label^="StarDraft"]').waitFor();
      await window.runCommand('Preferences: Open Default Keyboard Shortcuts (JSON)');
      await window.tab('Default Keybindings').waitFor();
      await window.page.locator('.monaco-editor.focused').waitFor();
      const { page } = window;
      await page.evaluate(() => navigator.clipboard.writeText(''));
      let text = '';
      await waitFor('a copy of the file', async () => {
        await page.keyboard.press(userAgent.includes('Macintosh') ? 'Meta+A' : 'Control+A');
        // Copying is the browser's own, and this one runs on Linux whatever it says.
        await page.keyboard.press('Control+C');
        text = await page.evaluate(() => navigator.clipboard.readText());
        return text.length > 1000;
      });
      return JSON.parse(text.replace(/^\/\/.*$/gm, '')) as readonly Binding[];
    } finally {
      await window.dispose();
    }
  }

  for (const [platform, userAgent] of Object.entries(PLATFORMS)) {
    it(`of ours are none of those of VS Code on ${platform}`, async () => {
      const defaults = await readDefaults(userAgent);
      const own = manifest.contributes.keybindings.map(({ key, mac }) => (platform === 'macOS' ? mac : key));
      const ours = defaults.filter(isOurs);
      assert.deepEqual(ours.map(({ key }) => key).sort(), [...own].sort());
      const clashes = ours.flatMap(one =>
        defaults.filter(other => !isOurs(other) && clash(one.key, other.key) && canHoldTogether(one.when, other.when)),
      );
      assert.deepEqual(clashes, []);
    });
  }
});

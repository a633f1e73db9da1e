import { strict as assert } from 'node:assert';
import manifest from '../../package.json';
import { openWorkbench } from './support/workbench';
import { Workbench } from './support/workbenchPage';

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

describe('Keybindings', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await openWorkbench({ folder: null });
  });
  after(() => workbench?.dispose());

  /** All default keybindings, ours among them, from the file that VS Code makes of them. */
  async function readDefaults(userAgent: string): Promise<readonly Binding[]> {
    const permissions = ['clipboard-read', 'clipboard-write'];
    const page = await workbench.page.context().browser()!.newPage({ userAgent, permissions });
    try {
      await page.goto(workbench.page.url());
      await page.locator('.monaco-workbench .statusbar').waitFor();
      const other = new Workbench(page, { workspace: '', dataFolder: '', dispose: () => page.close() });
      await other.runCommand('Preferences: Open Default Keyboard Shortcuts (JSON)');
      await other.tab('Default Keybindings').waitFor();
      await page.locator('.monaco-editor.focused').waitFor();
      const modifier = userAgent.includes('Macintosh') ? 'Meta' : 'Control';
      await page.keyboard.press(`${modifier}+A`);
      await page.keyboard.press(`${modifier}+C`);
      const text = await page.evaluate(() => navigator.clipboard.readText());
      return JSON.parse(text.replace(/^\/\/.*$/gm, '')) as readonly Binding[];
    } finally {
      await page.close();
    }
  }

  for (const [platform, userAgent] of Object.entries(PLATFORMS)) {
    it(`of ours are none of those of VS Code on ${platform}`, async () => {
      const defaults = await readDefaults(userAgent);
      const own = manifest.contributes.keybindings.map(({ key, mac }) => (platform === 'macOS' ? mac : key));
      const foreign = defaults.filter(({ command }) => !command.startsWith('stardraft.'));
      console.log(
        platform,
        defaults.length,
        own,
        defaults.filter(d => d.command.startsWith('stardraft')),
        foreign.filter(({ key }) => own.some(o => o === key || o.split(' ')[0] === key || key.startsWith(`${o} `))),
      );
      assert.ok(foreign.length > 500);
    });
  }
});

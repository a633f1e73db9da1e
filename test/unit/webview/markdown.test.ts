import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { type ComponentChild, isValidElement } from 'preact';
import type { ReferenceStrings } from '../../../src/core/reference/strings';
import { renderTokens } from '../../../src/webview/markdown/renderTokens';
import { parseMarkdown, toAddress } from '../../../src/webview/markdown/tokens';

const strings = { image: '[{0}]', opens: 'Opens {0}', table: 'Table' } as ReferenceStrings;

interface Tree {
  readonly tag: string;
  readonly props: Readonly<Record<string, unknown>>;
  readonly text: string;
}

/** All elements in reading order, and the whole text. */
function read(markdown: string): { elements: readonly Tree[]; text: string } {
  const elements: Tree[] = [];
  const visit = (child: ComponentChild | readonly ComponentChild[]): string => {
    if (Array.isArray(child)) return child.map(visit).join('');
    if (isValidElement(child)) {
      const { children, ...props } = child.props as { children?: ComponentChild };
      const index = elements.push({ tag: String(child.type), props, text: '' }) - 1;
      const text = visit(children);
      elements[index] = { ...elements[index]!, text };
      return text;
    }
    return child === null || child === undefined ? '' : String(child);
  };
  const text = visit(renderTokens(parseMarkdown(markdown), strings) as ComponentChild[]);
  return { elements, text };
}

const tags = (markdown: string) => read(markdown).elements.map(({ tag }) => tag);

describe('Markdown of a question file', () => {
  it('becomes elements', () => {
    const markdown = 'One *two* **three** `four`\n\n- a\n- b\n\n3. c\n\n> d\n\n```\ne\n```\n\n| f |\n| - |\n| g |\n';
    const { elements, text } = read(markdown);
    const found = elements.map(({ tag }) => tag);
    for (const tag of ['p', 'em', 'strong', 'code', 'ul', 'ol', 'blockquote', 'pre', 'table', 'th', 'td']) {
      assert.ok(found.includes(tag), tag);
    }
    assert.equal(elements.find(({ tag }) => tag === 'ol')?.props.start, 3);
    assert.match(text, /One two three four/);
  });

  it('keeps HTML as text', () => {
    const hostile = '<script>alert(1)</script>\n\n<img src=x onerror=alert(1)> <b>bold</b>\n\n<style>*{}</style>';
    assert.deepEqual([...new Set(tags(hostile))], ['p']);
    assert.match(read(hostile).text, /<script>alert\(1\)<\/script>/);
  });

  it('loads no picture and shows what it says instead', () => {
    const { elements, text } = read('![a chart](https://example.com/x.png)');
    assert.equal(text, '[a chart]');
    assert.doesNotMatch(JSON.stringify(elements), /example\.com/);
  });

  it('makes links that lead nowhere by themselves', () => {
    const { elements } = read('[docs](https://example.com/a "t") <mailto:a@example.com>');
    const links = elements.filter(({ props }) => props.role === 'link');
    assert.deepEqual(
      links.map(({ props }) => props['data-address']),
      ['https://example.com/a', 'mailto:a@example.com'],
    );
    assert.ok(elements.every(({ tag, props }) => tag !== 'a' && !('href' in props) && !('src' in props)));
  });

  it('makes no link of other addresses', () => {
    for (const address of ['command:x', 'javascript:alert(1)', 'file:///etc', 'vscode://x', 'data:text/html,x', '#a']) {
      assert.equal(toAddress(address), undefined);
      assert.ok(!read(`[x](${address})`).elements.some(({ props }) => props.role === 'link'), address);
    }
  });

  it('makes headings of its own small ones', () => {
    assert.deepEqual(tags('> # a\n> ###### b'), ['blockquote', 'h4', 'h4']);
  });

  it('lets each block choose its direction', () => {
    const { elements } = read('\u0645\u0631\u062d\u0628\u0627\n\n- \u05e9\u05dc\u05d5\u05dd');
    for (const { tag, props } of elements) if (tag === 'p' || tag === 'li') assert.equal(props.dir, 'auto');
  });

  it('shows what is nested very deeply without its marks', () => {
    const { elements, text } = read(`${'> '.repeat(90)}deep`);
    assert.ok(elements.length <= 40 && text === 'deep', `${elements.length} elements`);
  });

  it('bears deep nesting and any other heap of marks', () => {
    for (const mark of [
      '*a ',
      '**a ',
      '> ',
      '- ',
      '[',
      '![',
      '`',
      '|',
      '_a',
      '~~',
      '<',
      '&',
      '\\',
      '*a **b ',
      '[a](',
    ]) {
      assert.doesNotThrow(() => read(mark.repeat(20_000)), mark);
    }
  });
});

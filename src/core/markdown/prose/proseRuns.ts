import type { Span } from '../../text/span';
import type { Block } from '../blocks';
import type { SectionStart } from '../sections';
import type { ProseRun } from './words';

/** The runs of prose of blocks: paragraphs, list items and table rows. */
export function toProseRuns(blocks: readonly Block[]): readonly ProseRun[] {
  const runs: ProseRun[] = [];
  blocks.forEach((block, index) => {
    if (block.kind === 'paragraph' || block.kind === 'list-item') runs.push({ block: index, lines: block.lines });
    else if (block.kind === 'table') block.lines.forEach(line => runs.push({ block: index, lines: [line] }));
  });
  return runs;
}

/** The runs of prose of an answer without the labels that open sections; a label's line begins a run of its own. */
export function sectionProseRuns(blocks: readonly Block[], sections: readonly SectionStart[]): readonly ProseRun[] {
  if (sections.every(({ form }) => form === 'heading')) return toProseRuns(blocks);
  const labels = new Map<number, SectionStart>();
  for (const section of sections) if (section.form !== 'heading') labels.set(section.heading.start, section);
  const runs: ProseRun[] = [];
  for (const run of toProseRuns(blocks)) {
    let lines: Span[] = [];
    for (const line of run.lines) {
      const label = labels.get(line.start);
      if (label && lines.length > 0) {
        runs.push({ block: run.block, lines });
        lines = [];
      }
      lines.push(label ? { start: Math.min(label.textStart, line.end), end: line.end } : line);
    }
    runs.push({ block: run.block, lines });
  }
  return runs;
}

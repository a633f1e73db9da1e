import type { ReferenceContent, ReferencePoint } from '../core/reference/reference';
import { fill } from '../protocol/format';
import type { PanelState } from '../protocol/panelMessages';
import { usePanel } from './context';
import { Markdown } from './markdown/markdown';
import { Points } from './points';
import { SectionRow } from './sectionRow';

interface ReferenceViewProps {
  readonly content: ReferenceContent;
  readonly state: PanelState;
  readonly current: string | undefined;
}

/** Key points and the reference answer, part by part. */
export function ReferenceView({ content, state, current }: ReferenceViewProps) {
  const { strings } = usePanel();
  const pick = <T,>(list: readonly T[], indices: readonly number[]) => indices.flatMap(index => list[index] ?? []);
  const covered = new Set<ReferencePoint>(pick(content.points, state.covered));
  const loosePoints = pick(content.points, state.loosePoints);
  const shown = state.folded === 'no';
  return (
    <>
      {content.points.length > 0 && (
        <section class="key-points" aria-label={strings.points}>
          <div class="row-head">
            <h2>{strings.points}</h2>
            {state.draft && (
              <span class="measure">{fill(strings.pointsCovered, covered.size, content.points.length)}</span>
            )}
          </div>
          {state.subject !== '' && <p class="quiet">{fill(strings.elsewhere, state.subject)}</p>}
          {loosePoints.length > 0 && (
            <>
              {loosePoints.length < content.points.length && <p class="quiet points-label">{strings.anywhere}</p>}
              <Points points={loosePoints} covered={covered} live={state.draft !== undefined} />
            </>
          )}
          {content.leftOut.points > 0 && <p class="quiet">{fill(strings.pointsLeftOut, content.leftOut.points)}</p>}
        </section>
      )}
      <section class="reference" aria-label={strings.reference}>
        <ReferenceHead content={content} state={state} />
        {shown && content.note !== '' && (
          <div class="version-note">
            <Markdown text={content.note} />
          </div>
        )}
        {state.rows.map(row => (
          <SectionRow
            key={row.key}
            row={row}
            points={pick(content.points, row.points)}
            covered={covered}
            parts={shown ? pick(content.parts, row.parts) : []}
            current={row.key === current}
          />
        ))}
        {shown && <LooseParts parts={pick(content.parts, state.looseParts)} />}
        {shown && content.leftOut.characters > 0 && (
          <p class="quiet">{fill(strings.charactersLeftOut, content.leftOut.characters)}</p>
        )}
      </section>
    </>
  );
}

function LooseParts({ parts }: { readonly parts: ReferenceContent['parts'] }) {
  return parts.map(({ heading, text }, index) => (
    <div class="row none" key={index}>
      {heading !== '' && <h3 dir="auto">{heading}</h3>}
      <div class="example">
        <Markdown text={text} />
      </div>
    </div>
  ));
}

function ReferenceHead({ content, state }: { readonly content: ReferenceContent; readonly state: PanelState }) {
  const { strings, send } = usePanel();
  if (content.labels.length === 0) {
    return (
      <>
        <h2>{strings.reference}</h2>
        <p class="quiet">{strings.noReference}</p>
      </>
    );
  }
  const shown = state.folded === 'no';
  return (
    <>
      <div class="row-head">
        <h2>{strings.reference}</h2>
        <span class="controls">
          {content.labels.length > 1 && shown && (
            <select
              aria-label={strings.version}
              value={content.chosen}
              onChange={event => send({ type: 'chooseReference', index: event.currentTarget.selectedIndex })}
            >
              {content.labels.map((label, index) => (
                <option key={index} value={index}>
                  {label || strings.mainVersion}
                </option>
              ))}
            </select>
          )}
          <button
            type="button"
            class={shown ? 'link' : 'secondary'}
            aria-expanded={shown}
            onClick={() => send({ type: 'setFolded', folded: shown })}
          >
            {shown ? strings.hide : strings.show}
          </button>
        </span>
      </div>
      <p class="quiet">
        {state.folded === 'beforeAttempt' ? fill(strings.folded, state.attemptWords) : strings.referenceHint}
      </p>
      {state.copied !== undefined && (
        <div class="notice">
          <p>{state.copied}</p>
          <button type="button" class="link" onClick={() => send({ type: 'showCopied' })}>
            {strings.showCopied}
          </button>
        </div>
      )}
    </>
  );
}

import type { ReferencePoint } from '../core/reference/reference';
import { fill } from '../protocol/format';
import { usePanel } from './context';
import { PlusIcon, RingIcon, TickIcon } from './icons';

interface PointsProps {
  readonly points: readonly ReferencePoint[];
  readonly covered: ReadonlySet<ReferencePoint>;
  /** Whether there is a draft to look into and write to. */
  readonly live: boolean;
}

/** Key points with a tick for each that the draft covers. */
export function Points({ points, covered, live }: PointsProps) {
  return (
    <ul class="points">
      {points.map(point => (
        <li key={point.id}>
          {covered.has(point) ? <CoveredPoint point={point} /> : <OpenPoint point={point} live={live} />}
        </li>
      ))}
    </ul>
  );
}

function CoveredPoint({ point }: { readonly point: ReferencePoint }) {
  const { strings, send } = usePanel();
  const highlight = () => send({ type: 'highlightPoint', point: point.id });
  const clear = () => send({ type: 'highlightPoint' });
  return (
    <button
      type="button"
      class="point covered"
      title={strings.goToWords}
      onMouseEnter={highlight}
      onMouseLeave={clear}
      onFocus={highlight}
      onBlur={clear}
      onClick={() => send({ type: 'goToPoint', point: point.id })}
    >
      <TickIcon />
      <PointText point={point} state={strings.covered} />
    </button>
  );
}

function OpenPoint({ point, live }: { readonly point: ReferencePoint; readonly live: boolean }) {
  const { strings, send } = usePanel();
  return (
    <div class="point">
      <RingIcon />
      <PointText point={point} state={live ? strings.notCovered : ''} />
      {live && (
        <button
          type="button"
          class="add"
          title={strings.addLine}
          aria-label={fill(strings.addLineFor, point.text)}
          onClick={() => send({ type: 'addPointLine', point: point.id })}
        >
          <PlusIcon />
        </button>
      )}
    </div>
  );
}

function PointText({ point, state }: { readonly point: ReferencePoint; readonly state: string }) {
  const { strings } = usePanel();
  return (
    <span class="point-text">
      <span dir="auto">{point.text}</span>
      {point.required && (
        <>
          {' '}
          <span class="tag">{strings.required}</span>
        </>
      )}
      {state !== '' && <span class="unseen"> ({state})</span>}
    </span>
  );
}

import { useEffect, useRef } from 'preact/hooks';
import { fill } from '../protocol/format';
import type { PanelNote } from '../protocol/panelMessages';
import { usePanel } from './context';

/** Milliseconds of rest after which a note that is being written is kept. */
const REST = 600;

/** "Was this reference useful?", with a note. */
export function Feedback({ note }: { readonly note: PanelNote }) {
  const { strings, send } = usePanel();
  const box = useRef<HTMLTextAreaElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef(note);
  latest.current = note;
  useEffect(() => {
    if (timer.current === undefined) box.current!.value = note.text;
  }, [note.text]);
  const keep = (useful: boolean | undefined) => {
    const written = timer.current === undefined ? latest.current.text : box.current!.value.trim();
    clearTimeout(timer.current);
    timer.current = undefined;
    if (written !== latest.current.text || useful !== latest.current.useful) {
      send({ type: 'setNote', useful, text: written });
    }
  };
  const choice = (useful: boolean, label: string) => (
    <button
      type="button"
      class="secondary"
      aria-pressed={note.useful === useful}
      onClick={() => keep(note.useful === useful ? undefined : useful)}
    >
      {label}
    </button>
  );
  return (
    <section class="feedback" aria-label={strings.useful}>
      <div class="line">
        <span>{strings.useful}</span>
        {choice(true, strings.yes)}
        {choice(false, strings.no)}
      </div>
      <label class="note">
        <span>{strings.note}</span>
        <textarea
          ref={box}
          rows={2}
          dir="auto"
          maxLength={4000}
          defaultValue={note.text}
          onInput={() => {
            clearTimeout(timer.current);
            timer.current = setTimeout(() => keep(latest.current.useful), REST);
          }}
          onChange={() => timer.current !== undefined && keep(note.useful)}
        />
        <span class="quiet">{fill(strings.noteHint, note.file)}</span>
      </label>
    </section>
  );
}

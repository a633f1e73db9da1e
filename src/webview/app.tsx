import { Feedback } from './feedback';
import { FurtherQuestions } from './furtherQuestions';
import { Origin } from './origin';
import type { PanelModel } from './panelModel';
import { Advice, QuestionHead } from './question';
import { ReferenceView } from './referenceView';

/** The whole panel. */
export function App({ model }: { readonly model: PanelModel }) {
  const { empty, content, state, current, announcement } = model;
  return (
    <>
      <main>
        {empty && (
          <header>
            <h1>{empty.title}</h1>
            <p class="quiet">{empty.text}</p>
          </header>
        )}
        {content && state && (
          <>
            <QuestionHead content={content} draft={state.draft} />
            <Advice content={content} />
            <ReferenceView content={content} state={state} current={current} />
            <FurtherQuestions content={content} live={state.draft !== undefined} />
            {state.note && <Feedback key={content.questionId} note={state.note} />}
            <Origin content={content} />
          </>
        )}
      </main>
      <div class="unseen" role="status" aria-live="polite">
        {announcement.map((text, index) => (
          <p key={index}>{text}</p>
        ))}
      </div>
    </>
  );
}

import type { ReferenceContent } from '../core/reference/reference';
import { usePanel } from './context';
import { Fold } from './fold';

/** Follow-ups and related questions. A follow-up starts a note where there is a draft to put it into. */
export function FurtherQuestions({ content, live }: { readonly content: ReferenceContent; readonly live: boolean }) {
  const { strings, send } = usePanel();
  return (
    <>
      {content.followUps.length > 0 && (
        <Fold name="followUps" title={strings.followUps}>
          <ul class="further">
            {content.followUps.map((text, index) => (
              <li key={index} dir="auto">
                {live ? (
                  <button
                    type="button"
                    class="link"
                    title={strings.followUpHint}
                    onClick={() => send({ type: 'startFollowUp', index })}
                  >
                    {text}
                  </button>
                ) : (
                  text
                )}
              </li>
            ))}
          </ul>
        </Fold>
      )}
      {content.related.length > 0 && (
        <Fold name="related" title={strings.related}>
          <ul class="further">
            {content.related.map(({ id, question }) => (
              <li key={id} dir="auto">
                <button type="button" class="link" onClick={() => send({ type: 'openQuestion', question: id })}>
                  {question}
                </button>
              </li>
            ))}
          </ul>
        </Fold>
      )}
    </>
  );
}

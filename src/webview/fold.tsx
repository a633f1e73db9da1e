import type { ComponentChildren } from 'preact';
import { usePanel } from './context';

/** A part of the panel that can be closed and stays so. */
export function Fold({
  name,
  title,
  children,
}: {
  readonly name: string;
  readonly title: string;
  readonly children: ComponentChildren;
}) {
  const { closed, setClosed } = usePanel();
  return (
    <details
      class="fold"
      open={!closed.has(name)}
      onToggle={event => {
        setClosed(name, !event.currentTarget.open);
      }}
    >
      <summary>
        <h2>{title}</h2>
      </summary>
      {children}
    </details>
  );
}

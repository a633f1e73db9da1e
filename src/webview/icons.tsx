/** Drawn here, so that the panel loads no font. They take the colour of the text around them. */
function Icon({ path, name }: { readonly path: string; readonly name: string }) {
  return (
    <svg class={`icon ${name}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path
        d={path}
        fill="none"
        stroke="currentColor"
        stroke-width="1.5"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}

export const TickIcon = () => <Icon name="tick" path="M3 8.5 6.5 12 13 4.5" />;
export const RingIcon = () => <Icon name="ring" path="M8 3.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9" />;
export const PlusIcon = () => <Icon name="plus" path="M8 3.5v9M3.5 8h9" />;

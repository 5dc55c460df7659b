// Line drawings of the desk; words stand beside them or in their labels.
function Icon({ d }: { readonly d: string }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={d} />
    </svg>
  )
}

export const UpIcon = () => <Icon d="M6 14.5l6-6 6 6" />
export const DownIcon = () => <Icon d="M6 9.5l6 6 6-6" />
export const RemoveIcon = () => <Icon d="M7 7l10 10M17 7L7 17" />

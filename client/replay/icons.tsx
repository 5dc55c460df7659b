// Signs of the replay's buttons. Time runs from left to right in either language, as on every player.
function Icon({ d }: { readonly d: string }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={d} />
    </svg>
  )
}

export const PlayIcon = () => <Icon d="M8 5l10 7-10 7z" />
export const PauseIcon = () => <Icon d="M9 5v14M15 5v14" />
export const BackIcon = () => <Icon d="M15 6l-6 6 6 6" />
export const OnIcon = () => <Icon d="M9 6l6 6-6 6" />
export const ChapterBackIcon = () => <Icon d="M6 5v14M18 6l-7 6 7 6z" />
export const ChapterOnIcon = () => <Icon d="M18 5v14M6 6l7 6-7 6z" />

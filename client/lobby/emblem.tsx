// The mark of the forum: rows of seats around a floor.
export function Emblem() {
  return (
    <svg className="emblem" viewBox="0 0 32 20" aria-hidden="true" focusable="false">
      <path d="M2.5 18a13.5 13.5 0 0 1 27 0M7.5 18a8.5 8.5 0 0 1 17 0M12.5 18a3.5 3.5 0 0 1 7 0" />
    </svg>
  )
}

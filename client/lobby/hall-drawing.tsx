// The hall from above as an ornament: carpet, council table, and the rows of desks as dots.
const ROWS = [64, 80, 96, 112]
/** of two neighbouring desks, along the arc */
const SPACING = 7.2

export function HallDrawing() {
  return (
    <svg className="hall-drawing" viewBox="-122 -122 244 134" aria-hidden="true" focusable="false">
      <path className="line" d="M-30 0a30 30 0 0 1 60 0M-120 10v-10a120 120 0 0 1 240 0v10z" />
      <path className="table" d="M-44 0a44 44 0 0 1 88 0" />
      {ROWS.map((radius) => (
        <path
          key={radius}
          className="desks"
          pathLength={Math.round((Math.PI * radius) / SPACING)}
          d={`M${-radius} 0a${radius} ${radius} 0 0 1 ${2 * radius} 0`}
        />
      ))}
    </svg>
  )
}

// Attire as a row of small figures; a radio group to keyboards and screen readers.
import { LOOKS, type Look } from '../../shared/hall/looks.ts'
import { useDoorWords } from '../i18n/use-words.ts'

interface LookPickerProps {
  readonly look: string
  readonly onLook: (code: string) => void
}

export function LookPicker({ look, onLook }: LookPickerProps) {
  const { lobby } = useDoorWords()
  return (
    <fieldset className="looks">
      <legend>{lobby.lookLegend}</legend>
      <div className="look-row">
        {LOOKS.map((each) => (
          <label key={each.code} className="look">
            <input
              type="radio"
              name="look"
              value={each.code}
              checked={each.code === look}
              onChange={() => onLook(each.code)}
            />
            <Bust look={each} />
            <span className="visually-hidden">
              {lobby.lookName({ figure: lobby.looks[each.figure], number: Number(each.code.split('-')[1]) })}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

/** Head and shoulders in the colours of the look; what covers the head depends on the figure. */
function Bust({ look: { figure, colours } }: { readonly look: Look }) {
  const isVeiled = figure !== 'suit' && figure !== 'jacket'
  const hair = colours.hair ?? colours.hairOther
  return (
    <svg viewBox="0 0 48 48" aria-hidden="true" focusable="false">
      {figure === 'jacket' && <path d="M13 20a11 11 0 0 1 22 0v9H13z" fill={hair} />}
      {isVeiled && <path d="M11 21a13 13 0 0 1 26 0c0 6 1 11 3 16H8c2-5 3-10 3-16z" fill={colours.second} />}
      <path d="M6 48c0-9 6-14 18-14s18 5 18 14z" fill={colours.garment} />
      {!isVeiled && <path d="M20 34h8l-4 10z" fill={colours.shirt} />}
      {!isVeiled && <path d="M23 37h2l1 8-2 3-2-3z" fill={colours.accent} />}
      <path d="M20.5 29h7v6a3.5 3.5 0 0 1-7 0z" fill={colours.skin} />
      <ellipse cx="24" cy="21.5" rx="8.2" ry="9.6" fill={colours.skin} />
      {colours.beard && (
        <path
          d="M15.9 23c.6 6 4 8.6 8.1 8.6s7.5-2.6 8.1-8.6c-2 3.2-4.6 4-8.1 4s-6.1-.8-8.100-4z"
          fill={colours.beard}
        />
      )}
      {!isVeiled && !colours.wrap && hair && (
        <path
          d="M15.4 19.5c0-6.500 3.600-9 8.600-9s8.600 2.500 8.600 9c-1.500-3.300-4.600-4.600-8.600-4.600s-7.100 1.300-8.600 4.600z"
          fill={hair}
        />
      )}
      {colours.wrap && (
        <path
          d="M13.500 18c0-6.500 4.500-9.500 10.500-9.500s10.500 3 10.500 9.500c-3-2.600-6.500-3.400-10.500-3.400s-7.500.8-10.500 3.400z"
          fill={colours.wrap}
        />
      )}
      {isVeiled && (
        <path
          d="M14.500 20c0-6.600 4-9.200 9.500-9.200s9.500 2.600 9.500 9.200c-1.600-3.600-5-5-9.500-5s-7.900 1.400-9.500 5z"
          fill={colours.second}
        />
      )}
      {figure === 'kandura' && (
        <path
          d="M13.800 15.400c3-3.200 17.400-3.200 20.400 0"
          fill="none"
          stroke={colours.accent}
          strokeWidth="2.2"
        />
      )}
      {colours.glasses && (
        <path
          d="M16.500 21h6v3h-6zm9 0h6v3h-6zm-3 1h3"
          fill="none"
          stroke={colours.glasses}
          strokeWidth="0.9"
        />
      )}
    </svg>
  )
}

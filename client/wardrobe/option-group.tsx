// One choice of the wardrobe: radio buttons, as words or as dots of colour with the name of the chosen one beside the legend.

export interface Option {
  readonly name: string
  /** `#rrggbb` for a dot of colour, null for the dot that stands for none; words when left out */
  readonly colour?: string | null
}

interface OptionGroupProps {
  readonly name: string
  readonly legend: string
  readonly options: readonly Option[]
  /** number of the chosen option */
  readonly chosen: number
  readonly onChoose: (number: number) => void
}

export function OptionGroup({ name, legend, options, chosen, onChoose }: OptionGroupProps) {
  const isOfColours = options[0]?.colour !== undefined
  return (
    <fieldset className="option-group">
      <legend>
        {legend}
        {isOfColours && <span className="chosen-name">{options[chosen]?.name}</span>}
      </legend>
      <div className={isOfColours ? 'option-dots' : 'option-words'}>
        {options.map((option, number) => (
          <label key={option.name} className="option" title={isOfColours ? option.name : undefined}>
            <input
              type="radio"
              name={`wardrobe-${name}`}
              checked={number === chosen}
              onChange={() => onChoose(number)}
            />
            {isOfColours && (
              <span
                className={option.colour === null ? 'dot is-none' : 'dot'}
                style={option.colour ? { backgroundColor: option.colour } : undefined}
              />
            )}
            <span className={isOfColours ? 'visually-hidden' : 'option-name'}>{option.name}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

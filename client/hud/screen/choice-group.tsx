// A few answers side by side, of which one holds.
import { useId } from 'react'

interface ChoiceGroupProps<T extends string> {
  readonly legend: string
  readonly options: readonly T[]
  readonly chosen: T
  readonly nameOf: (option: T) => string
  readonly labelOf?: (option: T) => string
  readonly onChoose: (option: T) => void
}

export function ChoiceGroup<T extends string>(props: ChoiceGroupProps<T>) {
  const id = useId()
  return (
    <fieldset className="segments">
      <legend>{props.legend}</legend>
      <div>
        {props.options.map((option) => (
          <label key={option}>
            <input
              type="radio"
              name={id}
              checked={option === props.chosen}
              aria-label={props.labelOf?.(option)}
              onChange={() => props.onChoose(option)}
            />
            <bdi>{props.nameOf(option)}</bdi>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

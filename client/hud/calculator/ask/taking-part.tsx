// In some bodies not all members take part in a matter: then the others are weighed alone.
import { useCalculatorWords } from '../../../i18n/use-words.ts'
import { useAsking } from '../calculator-context.ts'
import { useNameOf } from '../names.ts'

export function TakingPart() {
  const words = useCalculatorWords()
  const { form, change } = useAsking()
  const nameOf = useNameOf()
  const toggle = (code: string) =>
    change(({ apart }) => ({
      apart: apart.includes(code) ? apart.filter((each) => each !== code) : [...apart, code],
    }))
  return (
    <details>
      <summary>{words.takingPart}</summary>
      <p className="hint">{words.takingPartHint}</p>
      <ul className="taking-part">
        {form.seats.map((code) => (
          <li key={code}>
            <label className="choice">
              <input type="checkbox" checked={!form.apart.includes(code)} onChange={() => toggle(code)} />
              <bdi>{nameOf(code)}</bdi>
            </label>
          </li>
        ))}
      </ul>
    </details>
  )
}

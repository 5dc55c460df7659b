// How large a body was, and of which year its figures are: asked where its rulebook knows more than one answer.
import type { BodyRulebook } from '../../../../shared/procedure/rulebooks/rulebook.ts'
import { useCalculatorWords, useLanguage } from '../../../i18n/use-words.ts'
import { useAsking } from '../calculator-context.ts'
import { countOf, inDigits } from '../question/numbers.ts'
import { seatsFor, votesByName } from '../question/seats.ts'
import { NumberField } from './number-field.tsx'
import { Select } from './select.tsx'

export function SizeChoice() {
  const { body } = useAsking()
  return (
    <>
      {body.formerSizes === 'any' ? <AnySize /> : <KnownSizes sizes={[body.size, ...body.formerSizes]} />}
      <Year body={body} />
    </>
  )
}

function AnySize() {
  const words = useCalculatorWords()
  const { body, form, problem, change } = useAsking()
  return (
    <NumberField
      label={words.size}
      text={form.members || String(body.size)}
      onText={(members) => change({ members })}
      hint={words.sizeHint({ count: body.size })}
      wrong={problem?.code === 'members' ? words.faults.members : undefined}
    />
  )
}

function KnownSizes({ sizes }: { readonly sizes: readonly number[] }) {
  const words = useCalculatorWords()
  const { format } = useLanguage()
  const { body, form, change } = useAsking()
  if (sizes.length < 2) return null
  const choose = (members: string) =>
    change(({ seats }) => ({
      members,
      seats: votesByName(body) ? seatsFor(body, countOf(members), seats) : seats,
    }))
  return (
    <Select
      label={words.size}
      chosen={form.members || String(body.size)}
      options={sizes.map((size) => [String(size), format.number(size)])}
      onChoose={choose}
    />
  )
}

function Year({ body }: { readonly body: BodyRulebook }) {
  const words = useCalculatorWords()
  const { digits } = useLanguage()
  const { form, change } = useAsking()
  const years = Object.keys(body.weights?.years ?? {})
  if (years.length === 0) return null
  return (
    <Select
      label={words.year}
      chosen={form.year}
      options={years.map((year) => [year, inDigits(year, digits)])}
      onChoose={(year) => change({ year })}
    />
  )
}

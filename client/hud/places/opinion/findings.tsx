// What unites, what divides, and what stands for each group: statements by name, with the figures by which they were found.
import type { Dividing, Uniting } from '../../../../shared/lab/opinion/map/common-ground.ts'
import type { Picture, PictureGroup } from '../../../../shared/lab/opinion/map/picture.ts'
import { groupName, useOpinion } from './opinion-context.ts'

export function Findings({ picture }: { readonly picture: Picture }) {
  const { words } = useOpinion()
  const { uniting, dividing, groups } = picture
  return (
    <>
      <section className="opinion-findings unites" aria-labelledby="opinion-unites">
        <h4 id="opinion-unites">{words.unites}</h4>
        <p className="hint">{uniting.length > 0 ? words.unitesHint : words.unitesNone}</p>
        <ol>
          {uniting.map((each) => (
            <Found key={each.statement} number={each.statement} says={unitingSays(words, each)} />
          ))}
        </ol>
      </section>
      <section className="opinion-findings divides" aria-labelledby="opinion-divides">
        <h4 id="opinion-divides">{words.divides}</h4>
        <p className="hint">{dividing.length > 0 ? words.dividesHint : words.dividesNone}</p>
        <ol>
          {dividing.map((each) => (
            <Found key={each.statement} number={each.statement} says={dividingSays(words, each)} />
          ))}
        </ol>
      </section>
      {groups.length > 1 && (
        <details className="opinion-findings">
          <summary>{words.standsFor}</summary>
          {groups.map((group, at) => (
            <StandsFor key={words.letters[at]} group={group} name={groupName(words, at)} />
          ))}
        </details>
      )}
    </>
  )
}

type Words = ReturnType<typeof useOpinion>['words']

const unitingSays = (words: Words, { answer, least }: Uniting): string =>
  answer === 'agree' ? words.unitesAgree({ least }) : words.unitesDisagree({ least })

const dividingSays = (words: Words, { between, spread }: Dividing): string =>
  between
    ? words.dividesBetween({
        most: groupName(words, between[0]),
        least: groupName(words, between[1]),
        spread,
      })
    : words.dividesWithin

function StandsFor({ group, name }: { readonly group: PictureGroup; readonly name: string }) {
  const { words } = useOpinion()
  return (
    <section aria-label={name}>
      <h5>{name}</h5>
      {group.representatives.length === 0 && <p className="hint">{words.standsForNone}</p>}
      <ol>
        {group.representatives.map(({ statement, answer, count, seen, times }) => (
          <Found
            key={statement}
            number={statement}
            says={words.representative({ answer, count, of: seen, times })}
          />
        ))}
      </ol>
    </section>
  )
}

/** What was hidden since the picture was drawn is named no more. */
function Found({ number, says }: { readonly number: number; readonly says: string }) {
  const { shown } = useOpinion()
  const text = shown.statements.find((each) => each.number === number)?.text
  if (text === undefined) return null
  return (
    <li>
      <p className="opinion-found" dir="auto">
        {text}
      </p>
      <p className="hint">{says}</p>
    </li>
  )
}

// All statements with how each group answered: what the chart shows, as a table, and as a file for a spreadsheet.
import { answerAt } from '../../../../shared/lab/opinion/answer.ts'
import { seenIn, type Tally } from '../../../../shared/lab/opinion/map/tallies.ts'
import { saveFile } from '../../../save-file.ts'
import { groupName, useOpinion } from './opinion-context.ts'
import { opinionsCsv } from './opinions-csv.ts'

export function StatementTable() {
  const { words, shown, own } = useOpinion()
  const { picture, statements } = shown
  const weighed = new Map(picture?.statements.map((each) => [each.number, each]))
  const groups = (picture?.groups ?? []).map((_, at) => groupName(words, at))
  const columns = groups.length > 1 ? groups : []
  const save = () =>
    saveFile('opinions.csv', new Blob([opinionsCsv(words, shown)], { type: 'text/csv;charset=utf-8' }))
  return (
    <details className="opinion-all">
      <summary>{words.table}</summary>
      <p className="hint">{words.tableHint}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keyboard */}
      <section className="opinion-scroll" tabIndex={0} aria-label={words.table}>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.csv.statement}</th>
              <th scope="col">{words.all}</th>
              {columns.map((name) => (
                <th scope="col" key={name}>
                  {name}
                </th>
              ))}
              <th scope="col">{words.own}</th>
            </tr>
          </thead>
          <tbody>
            {statements.map(({ number, text }) => {
              const answer = answerAt(own.answers, number)
              return (
                <tr key={number}>
                  <th scope="row">
                    <bdi>{text}</bdi>
                  </th>
                  <Share tally={weighed.get(number)?.all ?? null} />
                  {columns.map((name, at) => (
                    <Share key={name} tally={weighed.get(number)?.groups[at] ?? null} />
                  ))}
                  <td>{answer ? words.answers[answer] : words.dash}</td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </section>
      <button type="button" className="quiet" onClick={save}>
        {words.export}
      </button>
    </details>
  )
}

function Share({ tally }: { readonly tally: Tally | null }) {
  const { words } = useOpinion()
  if (!tally) return <td>{words.dash}</td>
  const [agree, disagree, pass] = tally
  const percent = Math.round((100 * agree) / seenIn(tally))
  return <td title={words.tally({ agree, disagree, pass })}>{words.agreeShare({ percent })}</td>
}

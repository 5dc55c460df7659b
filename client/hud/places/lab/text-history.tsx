// The history of a team's text: who wrote when, and how it stood whenever it was put forward. Asked for when somebody opens it.
import { useState } from 'react'
import type { TeamShown } from '../../../../shared/lab/lab/lab-types.ts'
import type { Answer } from '../../../../shared/protocol/messages.ts'
import { useLanguage } from '../../../i18n/use-words.ts'
import { useSitting } from '../../sitting-context.ts'
import { useLab } from './lab-context.ts'

type History = Extract<Answer<'text.history'>, { ok: true }>['value']

export function TextHistory({ team }: { readonly team: TeamShown }) {
  const { words } = useLab()
  const sitting = useSitting()
  const [history, setHistory] = useState<History | null>(null)
  const read = async () => {
    const answer = await sitting.ask('text.history', { place: 'lab', text: `b-${team.id}` })
    if (answer.ok) setHistory(answer.value)
  }
  return (
    <details onToggle={({ currentTarget }) => currentTarget.open && void read()}>
      <summary>{words.text.history}</summary>
      {history && <HistoryList team={team} history={history} />}
    </details>
  )
}

function HistoryList({ team, history }: { readonly team: TeamShown; readonly history: History }) {
  const { words } = useLab()
  const { format } = useLanguage()
  const nameOf = (person: string) =>
    team.members.find((member) => member.person === person)?.name || words.someone
  return (
    <>
      <ul>
        {byPerson(history.writers).map(({ person, lastAt, updates }) => (
          <li key={person}>{words.text.writer({ name: nameOf(person), at: lastAt, count: updates })}</li>
        ))}
      </ul>
      <ul>
        {history.versions.map(({ nr, at, hash, content }) => (
          <li key={nr}>
            <details>
              <summary>{words.text.version({ at })}</summary>
              <p className="lab-words" dir="auto">
                {content}
              </p>
              <code dir="ltr" title={format.dateTime(at)}>
                {hash}
              </code>
            </details>
          </li>
        ))}
      </ul>
    </>
  )
}

/** One may have written from several pages. */
function byPerson(writers: History['writers']): History['writers'] {
  const people = new Map<string, History['writers'][number]>()
  for (const each of writers) {
    const before = people.get(each.person)
    people.set(each.person, {
      ...each,
      firstAt: Math.min(before?.firstAt ?? each.firstAt, each.firstAt),
      lastAt: Math.max(before?.lastAt ?? 0, each.lastAt),
      updates: (before?.updates ?? 0) + each.updates,
    })
  }
  return [...people.values()]
}

// Asking for the floor: for a speech at first, and where the rules have it now, for a reply or to explain a vote.
import type { ListedKind } from '../../../shared/procedure/speakers/speakers-state.ts'
import { useWords } from '../../i18n/use-words.ts'
import { ActButton } from '../law/act-button.tsx'
import { useMay } from '../law/use-may.ts'
import { useView } from '../sitting-context.ts'

const BESIDES: readonly ListedKind[] = ['reply', 'explanation']

export function AskForFloor() {
  const own = useView(({ me }) => me.delegation)
  return own === null ? null : <Asking />
}

function Asking() {
  const { floor: words } = useWords()
  const why = useMay('floor.request', { kind: 'speech' })
  return (
    <div className="asking">
      {/* who is on the list sees so above */}
      {why?.code !== 'already-listed' && (
        <ActButton
          act="floor.request"
          ask={{ kind: 'speech' }}
          className={why === null ? 'primary' : ''}
          showsWhy
        >
          {words.ask.speech}
        </ActButton>
      )}
      <Besides />
    </div>
  )
}

/** Replies and explanations, where they are in order now. */
function Besides() {
  const { floor: words } = useWords()
  const mayReply = useMay('floor.request', { kind: 'reply' }) === null
  const mayExplain = useMay('floor.request', { kind: 'explanation' }) === null
  const kinds = BESIDES.filter((kind) => (kind === 'reply' ? mayReply : mayExplain))
  if (kinds.length === 0) return null
  return (
    <details>
      <summary>{words.askMore}</summary>
      <div className="button-column">
        {kinds.map((kind) => (
          <ActButton key={kind} act="floor.request" ask={{ kind }}>
            {words.ask[kind]}
          </ActButton>
        ))}
      </div>
    </details>
  )
}

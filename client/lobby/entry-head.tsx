// The session that one is about to enter, and as whom.
import { useWords } from '../i18n/use-words.ts'
import type { Entry } from './use-entry.ts'

export function EntryHead({ entry }: { readonly entry: Entry }) {
  const { common, lobby } = useWords()
  const { session } = entry
  const title = session?.openForum ? lobby.openForumHeading : session?.title || lobby.enterHeading
  return (
    <div className="entry-head">
      <h1 dir="auto">{title}</h1>
      {session && (
        <p className="fine">
          <span>{common.rulebooks[session.rulebook] ?? session.rulebook}</span>
          {session.public && <span>{lobby.present({ people: session.present })}</span>}
        </p>
      )}
      <p>
        <strong>{lobby.enteringAs}</strong> <Standing entry={entry} />
      </p>
    </div>
  )
}

function Standing({ entry }: { readonly entry: Entry }) {
  const { lobby } = useWords()
  if (entry.isKnown) return lobby.asBefore
  if (entry.isInvited) return lobby.asInvited
  return entry.session?.openForum ? lobby.asOpenVisitor : lobby.asVisitor
}

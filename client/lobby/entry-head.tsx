// The session that one is about to enter, and as whom.
import { useDoorWords } from '../i18n/use-words.ts'
import type { Entry } from './use-entry.ts'

export function EntryHead({ entry }: { readonly entry: Entry }) {
  const { common, lobby } = useDoorWords()
  const { session } = entry
  const title = session?.openForum ? lobby.openForumHeading : session?.title || lobby.enterHeading
  return (
    <div className="entry-head">
      <h1>
        <bdi>{title}</bdi>
      </h1>
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
  const { lobby } = useDoorWords()
  if (entry.isKnown) return lobby.asBefore
  if (entry.isInvited) return lobby.asInvited
  return entry.session?.openForum ? lobby.asOpenVisitor : lobby.asVisitor
}

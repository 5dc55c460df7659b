// Whether the list is open, and the button that changes it.
import { useWords } from '../../../i18n/use-words.ts'
import { ActButton } from '../../law/act-button.tsx'
import { useView } from '../../sitting-context.ts'

export function ListState() {
  const { chair } = useWords()
  const isOpen = useView(({ chapters }) => chapters.speakers.isOpen)
  return (
    <div className="desk-state">
      <span className={isOpen ? 'tag strong' : 'tag'}>
        {isOpen ? chair.floor.isOpen : chair.floor.isClosed}
      </span>
      <ActButton act="list.set" ask={{ isOpen: !isOpen }} className="quiet">
        {isOpen ? chair.floor.close : chair.floor.open}
      </ActButton>
    </div>
  )
}

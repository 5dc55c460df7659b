// What is on the wall, under the wall of the plain view: as picture and as text, page by page as it is shown.
import { useView } from '../../sitting-context.ts'
import { useExhibitsWords } from './exhibits-words.ts'
import { OnWallNow } from './on-wall-now.tsx'
import '../../../styles/exhibits.css'

export function PlainExhibit() {
  const words = useExhibitsWords()
  const now = useView(({ chapters }) => chapters.shown ?? null)
  if (!words || now === null) return null
  return (
    <section className="sheet exhibits">
      <OnWallNow now={now} words={words} />
    </section>
  )
}
